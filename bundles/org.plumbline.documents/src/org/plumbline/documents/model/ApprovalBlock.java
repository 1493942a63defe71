package org.plumbline.documents.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where people approve the document: who, in which role, when; with a line to sign upon where it is still open.
 *
 * @param statement what is approved, in a sentence
 */
public record ApprovalBlock(List<Inline> title, List<Block> statement, List<Signature> signatures) implements Block {

    public ApprovalBlock {
        title = List.copyOf(title);
        statement = List.copyOf(statement);
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature.
     *
     * @param task what the person does, for example "Prepared by", "Approved by"
     * @param name empty where the person is not named yet
     * @param date when it was given; empty for a line to sign upon
     * @param note a reference, for example the minutes of the meeting; may be empty
     */
    public record Signature(String task, String role, String name, Optional<LocalDate> date, String note) {
    }
}
