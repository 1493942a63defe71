package org.plumbline.validation.rules;

import java.util.Collection;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.LText;

/** Whether a text says something: one of nothing but blanks does not. */
final class Written {

    private Written() {
    }

    /** Whether a text says something in some language. */
    static boolean says(LText text) {
        return text != null && text.getEntries().stream().map(LString::getText).anyMatch(words -> words != null && !words.isBlank());
    }

    /** Whether one of some texts does. */
    static boolean anySays(Collection<LText> texts) {
        return texts.stream().anyMatch(Written::says);
    }
}
