package org.plumbline.documents.docx;

import java.io.IOException;
import java.io.OutputStream;

import org.plumbline.documents.model.Document;
import org.plumbline.documents.writing.DocumentWriter;

/**
 * Writes a document as DOCX (ISO/IEC 29500, transitional) for Word, LibreOffice and their like: with styles that its readers can
 * change, numbers that follow when text moves, and the fonts it needs. Nothing in it runs or is fetched.
 */
public final class DocxWriter implements DocumentWriter {

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        new DocxParts(new DocxContext(document)).write(out);
    }
}
