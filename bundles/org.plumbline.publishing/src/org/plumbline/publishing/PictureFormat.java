package org.plumbline.publishing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.plumbline.documents.pdf.PdfPictureWriter;
import org.plumbline.drawing.PictureWriter;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.paint.PngWriter;
import org.plumbline.drawing.svg.SvgWriter;
import org.plumbline.drawing.text.PackedTextMetrics;

/** The formats that single charts are published in. A writer is loaded when its format is asked for and not before. */
public enum PictureFormat {

    SVG("svg", fonts -> new SvgWriter(new PackedTextMetrics(fonts))),
    PNG("png", PngWriter::new),
    PDF("pdf", PdfPictureWriter::new);

    private final String code;
    private final Function<FontSet, PictureWriter> writer;

    PictureFormat(String code, Function<FontSet, PictureWriter> writer) {
        this.code = code;
        this.writer = writer;
    }

    /** What it is called on the command line, and the extension of its files: {@code svg}. */
    public String code() {
        return code;
    }

    /** A new writer of the format, which measures and paints with these fonts. */
    public PictureWriter writer(FontSet fonts) {
        return writer.apply(fonts);
    }

    /** All formats, in the order in which people are asked about them. */
    public static List<PictureFormat> all() {
        return Arrays.asList(values());
    }
}
