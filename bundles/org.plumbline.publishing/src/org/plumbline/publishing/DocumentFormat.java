package org.plumbline.publishing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.documents.docx.DocxWriter;
import org.plumbline.documents.html.HtmlWriter;
import org.plumbline.documents.pdf.PdfWriter;
import org.plumbline.documents.writing.DocumentWriter;

/**
 * The formats that documents are published in: the one list of them, for the command line and the workbench. A writer, and the
 * libraries behind it, are loaded when its format is asked for and not before.
 */
public enum DocumentFormat {

    HTML("html", "Web page (HTML)", HtmlWriter::new),
    PDF("pdf", "For printing (PDF)", PdfWriter::new),
    DOCX("docx", "For word processors (DOCX)", DocxWriter::new);

    private final String code;
    private final String title;
    private final Supplier<DocumentWriter> writer;

    DocumentFormat(String code, String title, Supplier<DocumentWriter> writer) {
        this.code = code;
        this.title = title;
        this.writer = writer;
    }

    /** What it is called on the command line, and the extension of its files: {@code html}. */
    public String code() {
        return code;
    }

    /** What people call it, in English. */
    public String title() {
        return title;
    }

    /** A new writer of the format. */
    public DocumentWriter writer() {
        return writer.get();
    }

    /** The format of a code. */
    public static Optional<DocumentFormat> of(String code) {
        return all().stream().filter(format -> format.code.equals(code)).findFirst();
    }

    /** All formats, in the order in which people are asked about them. */
    public static List<DocumentFormat> all() {
        return Arrays.asList(values());
    }
}
