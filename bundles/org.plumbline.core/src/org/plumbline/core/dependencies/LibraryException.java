package org.plumbline.core.dependencies;

/** An archive cannot serve as a library; the message says why in a sentence. */
public final class LibraryException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param message what is wrong
     * @param remedy what to do about it
     */
    public LibraryException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
