package org.plumbline.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

import org.plumbline.documents.model.Document;
import org.plumbline.documents.pdf.finish.FinishingPass;
import org.plumbline.documents.pdf.fo.FoContext;
import org.plumbline.documents.pdf.fo.FoDocument;
import org.plumbline.documents.pdf.fo.Links;
import org.plumbline.documents.pdf.fop.PaperPress;
import org.plumbline.documents.pdf.fop.Pictures;
import org.plumbline.documents.pdf.text.Letters;
import org.plumbline.documents.pdf.text.Replacements;
import org.plumbline.documents.pdf.text.TextFonts;
import org.plumbline.documents.theme.ThemeFonts;
import org.plumbline.documents.writing.DocumentWriter;
import org.plumbline.drawing.font.FontSet;

/** Writes a document as tagged PDF on A4 or Letter: for paper, and for those who hear or magnify it (PDF/UA-1). */
public final class PdfWriter implements DocumentWriter {

    private final Consumer<ReplacedCharacters> listener;

    /** A writer that does not tell of characters that it cannot show. */
    public PdfWriter() {
        this(replaced -> { });
    }

    /** @param listener is told of each document that holds characters which no font of ours has */
    public PdfWriter(Consumer<ReplacedCharacters> listener) {
        this.listener = listener;
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        FontSet fonts = new FontSet();
        Replacements replacements = new Replacements();
        Pictures pictures = new Pictures();
        Links links = new Links();
        ThemeFonts theme = document.theme().fonts();
        FoContext context = new FoContext(document, fonts, new Letters(fonts, new TextFonts(theme), replacements), pictures, links);
        ByteArrayOutputStream printed = new ByteArrayOutputStream(1 << 20);
        new PaperPress(theme, pictures).print(new FoDocument(context)::write, printed);
        new FinishingPass(document.metadata(), links).finish(printed.toByteArray(), out);
        if (!replacements.counts().isEmpty()) {
            listener.accept(new ReplacedCharacters(replacements.counts()));
        }
    }
}
