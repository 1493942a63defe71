package org.plumbline.core.edit;

/** An edit that was not made: nothing has changed. Its message is for the user and names the reason and the remedy. */
public class RefusedEdit extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason why, as a sentence that names the file or element it is about
     * @param remedy what to do about it, as a sentence
     */
    public RefusedEdit(String reason, String remedy) {
        super(reason + " " + remedy);
    }

    /** The same, because of something that failed. */
    public RefusedEdit(String reason, String remedy, Throwable cause) {
        super(reason + " " + remedy, cause);
    }
}
