package org.plumbline.drawing.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.PictureWriter;
import org.plumbline.drawing.font.FontSet;

/**
 * Writes a {@link Drawing} as PNG: opaque, on white paper, with its printed size, and with title and description as texts
 * inside the file. The same drawing and scale give the same bytes on the same Java.
 */
public final class PngWriter implements PictureWriter {

    /** 288 dots per inch of the drawing's own size. */
    private static final double PRINT = 3;
    private static final int MOST_PIXELS = 25_000_000;

    /** In ImageIO's measure, from 0 for small files to 1 for fast ones: a fifth larger than usual, in half of the time. */
    private static final float FAST = 0.75f;

    private final DrawingPainter painter;

    /** @param fonts the packed fonts; shared with other users, they are read but once */
    public PngWriter(FontSet fonts) {
        painter = new DrawingPainter(fonts);
    }

    @Override
    public String format() {
        return "png";
    }

    /** Writes the picture as large as print wants it. */
    @Override
    public void write(Drawing drawing, OutputStream out) throws IOException {
        out.write(write(drawing, PRINT));
    }

    /** Whether {@link #write(Drawing, OutputStream)} makes a drawing smaller than print wants it, since it has too many pixels. */
    public static boolean isReduced(Drawing drawing) {
        return drawing.size().width() * drawing.size().height() * PRINT * PRINT > MOST_PIXELS;
    }

    /**
     * The whole file.
     *
     * @param scale pixels of the picture for one pixel of the drawing; 2 suits a screen, 3 print. A drawing of absurd size
     *        comes at a smaller scale.
     */
    public byte[] write(Drawing drawing, double scale) {
        double fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / (drawing.size().width() * drawing.size().height())));
        try {
            BufferedImage image = paint(drawing, fitting);
            return encode(PaletteImage.of(image).orElse(image), new PngTexts(drawing, fitting));
        } catch (IOException never) {
            throw new UncheckedIOException("A picture in memory can always be written", never);
        }
    }

    private BufferedImage paint(Drawing drawing, double scale) {
        int width = Math.max(1, (int) Math.ceil(drawing.size().width() * scale));
        int height = Math.max(1, (int) Math.ceil(drawing.size().height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.scale(scale, scale);
            painter.paint(drawing, graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static byte[] encode(BufferedImage image, PngTexts texts) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            texts.addTo(metadata);
            ImageWriteParam fast = writer.getDefaultWriteParam();
            fast.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            fast.setCompressionQuality(FAST);
            writer.write(null, new IIOImage(image, null, metadata), fast);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
