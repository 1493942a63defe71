package org.plumbline.documents.pdf.fop;

import java.util.Map;

import javax.xml.transform.Source;

import org.apache.xmlgraphics.image.loader.Image;
import org.apache.xmlgraphics.image.loader.ImageContext;
import org.apache.xmlgraphics.image.loader.ImageFlavor;
import org.apache.xmlgraphics.image.loader.ImageInfo;
import org.apache.xmlgraphics.image.loader.ImageSessionContext;
import org.apache.xmlgraphics.image.loader.ImageSize;
import org.apache.xmlgraphics.image.loader.impl.AbstractImageLoader;
import org.apache.xmlgraphics.image.loader.impl.AbstractImageLoaderFactory;
import org.apache.xmlgraphics.image.loader.impl.AbstractImagePreloader;
import org.apache.xmlgraphics.image.loader.impl.ImageGraphics2D;
import org.apache.xmlgraphics.image.loader.spi.ImageImplRegistry;
import org.apache.xmlgraphics.image.loader.spi.ImageLoader;
import org.apache.xmlgraphics.java2d.Graphics2DImagePainter;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Hands pictures to FOP as what they are, so that they become lines and areas in the file and not pixels. */
final class DrawnPictures extends AbstractImageLoaderFactory {

    private static final String TYPE = "application/x-plumbline-picture";
    private static final int POINTS_PER_INCH = 72;
    private static final int FIRST = 1;

    private final Pictures pictures;

    DrawnPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Makes them known. */
    void register(ImageImplRegistry registry) {
        registry.registerPreloader(new Sizes());
        registry.registerLoaderFactory(this);
    }

    @Override
    public String[] getSupportedMIMETypes() {
        return new String[] {TYPE};
    }

    @Override
    public ImageFlavor[] getSupportedFlavors(String mime) {
        return new ImageFlavor[] {ImageFlavor.GRAPHICS2D};
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public ImageLoader newImageLoader(ImageFlavor targetFlavor) {
        return new Loader();
    }

    private final class Sizes extends AbstractImagePreloader {

        @Override
        public ImageInfo preloadImage(String uri, Source source, ImageContext context) {
            if (!uri.startsWith(OwnResources.PICTURES)) {
                return null;
            }
            Pictures.Picture picture = pictures.at(uri);
            ImageInfo info = new ImageInfo(uri, TYPE);
            ImageSize size = new ImageSize();
            size.setSizeInMillipoints((int) Math.round(picture.width() * 1000), (int) Math.round(picture.height() * 1000));
            size.setResolution(POINTS_PER_INCH);
            size.calcPixelsFromSize();
            info.setSize(size);
            return info;
        }

        @Override
        public int getPriority() {
            return FIRST;
        }
    }

    private final class Loader extends AbstractImageLoader {

        @Override
        public Image loadImage(ImageInfo info, Map<String, Object> hints, ImageSessionContext session) {
            return new ImageGraphics2D(info, new Painter(pictures.at(info.getOriginalURI())));
        }

        @Override
        public ImageFlavor getTargetFlavor() {
            return ImageFlavor.GRAPHICS2D;
        }
    }

    private record Painter(Pictures.Picture picture) implements Graphics2DImagePainter {

        @Override
        public void paint(Graphics2D graphics, Rectangle2D area) {
            picture.painter().paint(graphics);
        }

        @Override
        public Dimension getImageSize() {
            return new Dimension((int) Math.round(picture.width() * 1000), (int) Math.round(picture.height() * 1000));
        }
    }
}
