package org.plumbline.documents.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.plumbline.documents.model.Document;
import org.plumbline.documents.writing.DocumentWriter;

/**
 * Writes a document as one HTML file that needs nothing else: style and pictures are in it, there is no script, and its
 * content security policy forbids to fetch or run anything. It prints on A4 with running headers and page numbers.
 */
public final class HtmlWriter implements DocumentWriter {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(page(document).getBytes(StandardCharsets.UTF_8));
    }

    /** The whole file as text. */
    public String page(Document document) {
        return new HtmlPage(new HtmlContext(document)).markup();
    }
}
