package org.plumbline.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.pdf.finish.FinishingPass;
import org.plumbline.documents.pdf.fo.FoPicture;
import org.plumbline.documents.pdf.fo.Links;
import org.plumbline.documents.pdf.fop.PaperPress;
import org.plumbline.documents.pdf.fop.Pictures;
import org.plumbline.documents.theme.ThemeFonts;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.PictureWriter;
import org.plumbline.drawing.font.FontSet;

/** Writes one drawing as tagged PDF (PDF/UA-1): a page as large as the drawing, a figure with its description on it. */
public final class PdfPictureWriter implements PictureWriter {

    private final FontSet fonts;

    /** @param fonts the packed fonts; shared with other users, they are read but once */
    public PdfPictureWriter(FontSet fonts) {
        this.fonts = fonts;
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void write(Drawing drawing, OutputStream out) throws IOException {
        Pictures pictures = new Pictures();
        Metadata metadata = new Metadata(drawing.title(), "", drawing.language(), drawing.direction(), "", "", "", "", Optional.empty(),
                List.of());
        ByteArrayOutputStream printed = new ByteArrayOutputStream(1 << 16);
        new PaperPress(ThemeFonts.standard(), pictures).print(new FoPicture(drawing, fonts, pictures)::write, printed);
        new FinishingPass(metadata, new Links()).finish(printed.toByteArray(), out);
    }
}
