package org.plumbline.validation;

import java.util.Locale;

/** How grave a finding is. */
public enum Severity {

    /** Something is wrong: figures and documents made from it would be wrong too. */
    ERROR,

    /** Something is probably wrong, or falls short of the method. */
    WARNING,

    /** Something worth knowing. */
    INFO;

    /** The word for it in settings and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
