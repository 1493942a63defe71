package org.plumbline.cli.format;

import java.util.List;
import org.plumbline.cli.files.Unusable;
import org.plumbline.dsl.project.Problem;

/** What came of formatting one file. */
public sealed interface FileFormat {

    /** Its layout is as it should be. */
    record Tidy() implements FileFormat {
    }

    /**
     * Its layout was changed, or would be.
     *
     * @param file as the user named it
     */
    record Untidy(String file) implements FileFormat {
    }

    /**
     * It was left as it is, because its text does not follow the language.
     *
     * @param problems why
     */
    record Refused(List<Problem> problems) implements FileFormat {
    }

    /**
     * It could not be read.
     *
     * @param file which, and why
     */
    record Unreadable(Unusable file) implements FileFormat {
    }

    /**
     * It could not be written, and is as it was.
     *
     * @param file which, and why
     */
    record Unwritable(Unusable file) implements FileFormat {
    }
}
