package org.plumbline.design;

import java.util.Optional;
import org.plumbline.core.scoring.Stage;

/**
 * How a host wants representations to speak. A host that says nothing, such as Sirius, gets texts in the languages of their files and
 * words as the language for models has them, which is what can be typed into labels and cells.
 *
 * @param language BCP 47 tag of texts and words; empty for those of the files
 * @param stage the moment whose scores a heat map shows; empty for how things are, or were before anything was done where nobody has
 *            said how they are
 */
public record Presentation(Optional<String> language, Optional<Stage> stage) {

    /** What a host gets that says nothing. */
    public static final Presentation AS_WRITTEN = new Presentation(Optional.empty(), Optional.empty());

    /** Everything in a language. */
    public static Presentation in(String language) {
        return new Presentation(Optional.of(language), Optional.empty());
    }

    /** The same with the scores of a moment. */
    public Presentation at(Stage moment) {
        return new Presentation(language, Optional.of(moment));
    }
}
