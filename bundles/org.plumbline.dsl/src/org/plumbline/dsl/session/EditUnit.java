package org.plumbline.dsl.session;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What is undone and made again as one.
 *
 * @param label what people call it
 * @param steps one for each document that it changes
 */
record EditUnit(String label, List<DocumentStep> steps) {

    /** Whether every document is as the unit left it. */
    boolean isLast() {
        return steps.stream().allMatch(step -> step.document().state() == step.after());
    }

    /** Whether every document is as the unit found it. */
    boolean isNext() {
        return steps.stream().allMatch(step -> step.document().state() == step.before());
    }

    boolean changes(StoredDocument document) {
        return steps.stream().anyMatch(step -> step.document() == document);
    }

    boolean leaves(StoredDocument document) {
        return is(document, DocumentStep::after);
    }

    boolean finds(StoredDocument document) {
        return is(document, DocumentStep::before);
    }

    private boolean is(StoredDocument document, ToLongFunction<DocumentStep> state) {
        return steps.stream().anyMatch(step -> step.document() == document && state.applyAsLong(step) == document.state());
    }
}
