package org.plumbline.documents.docx;

/** Writes fields: an instruction to the word processor and what it gave, so that nobody has to ask for it. */
final class Fields {

    private final Markup out;
    private final RunFormat format;

    /** @param format of the whole field: word processors take the look of a new result from it */
    Fields(Markup out, RunFormat format) {
        this.out = out;
        this.format = format;
    }

    /** A field with its result. */
    void write(String instruction, Runnable result) {
        open(instruction);
        result.run();
        close();
    }

    /** Begins a field whose result goes over several paragraphs. */
    void open(String instruction) {
        mark("begin");
        out.open("w:r");
        format.write(out, false);
        out.open("w:instrText", "xml:space", "preserve").text(" " + instruction + " ").close("w:instrText").close("w:r");
        mark("separate");
    }

    void close() {
        mark("end");
    }

    private void mark(String kind) {
        out.open("w:r");
        format.write(out, false);
        out.empty("w:fldChar", "w:fldCharType", kind).close("w:r");
    }
}
