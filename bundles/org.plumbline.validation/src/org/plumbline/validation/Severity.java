package org.plumbline.validation;

/** How grave a finding is. */
public enum Severity {

    /** Something is wrong: figures and documents made from it would be wrong too. */
    ERROR,

    /** Something is probably wrong, or falls short of the method. */
    WARNING,

    /** Something worth knowing. */
    INFO
}
