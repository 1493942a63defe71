package org.plumbline.documents.writing;

import java.nio.file.Path;

/** A document that could not be stored, in words for the person who asked for it. Nothing half-written is left behind. */
public final class DocumentOutputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path place;
    private final String problem;
    private final String remedy;

    public DocumentOutputException(Path place, String problem, String remedy, Throwable cause) {
        super(place + ": " + problem + " " + remedy, cause);
        this.place = place;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** The file or folder it is about. */
    public Path place() {
        return place;
    }

    /** What went wrong, in a sentence. */
    public String problem() {
        return problem;
    }

    /** What the person can do, in a sentence. */
    public String remedy() {
        return remedy;
    }
}
