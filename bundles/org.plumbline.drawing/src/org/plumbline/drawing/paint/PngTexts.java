package org.plumbline.drawing.paint;

import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.text.SafeText;

/**
 * What a PNG file says beside its pixels: how large it is in print, and the texts that stand for it (chunks {@code pHYs} and
 * {@code iTXt} with the keywords Title and Description of the PNG specification, third edition).
 */
final class PngTexts {

    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double PIXELS_PER_METRE = 96 / 0.0254;

    private final Drawing drawing;
    private final double scale;

    PngTexts(Drawing drawing, double scale) {
        this.drawing = drawing;
        this.scale = scale;
    }

    void addTo(IIOMetadata metadata) {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(size());
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Title", drawing.title()));
        texts.appendChild(text("Description", drawing.description()));
        root.appendChild(texts);
        try {
            metadata.mergeTree(FORMAT, root);
        } catch (IIOInvalidTreeException impossible) {
            throw new IllegalStateException("The tree is built as the format wants it", impossible);
        }
    }

    private IIOMetadataNode size() {
        IIOMetadataNode node = new IIOMetadataNode("pHYs");
        String density = Long.toString(Math.round(PIXELS_PER_METRE * scale));
        node.setAttribute("pixelsPerUnitXAxis", density);
        node.setAttribute("pixelsPerUnitYAxis", density);
        node.setAttribute("unitSpecifier", "meter");
        return node;
    }

    private IIOMetadataNode text(String keyword, String text) {
        IIOMetadataNode node = new IIOMetadataNode("iTXtEntry");
        node.setAttribute("keyword", keyword);
        node.setAttribute("compressionFlag", "FALSE");
        node.setAttribute("compressionMethod", "0");
        node.setAttribute("languageTag", drawing.language().matches("[A-Za-z0-9-]{1,79}") ? drawing.language() : "");
        node.setAttribute("translatedKeyword", "");
        node.setAttribute("text", SafeText.line(text));
        return node;
    }
}
