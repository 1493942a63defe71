package org.plumbline.core.units;

/** What a unit measures. */
public enum Dimension {

    /** Things that are counted, such as people or cases. */
    COUNT,

    /** Shares of a whole. */
    SHARE,

    /** Lengths of time. */
    TIME,

    /** Work, such as person-days. */
    WORK,

    /** Physical quantities of a utility's work, such as cubic metres. */
    PHYSICAL,

    /** Marks on a scale. */
    SCORE
}
