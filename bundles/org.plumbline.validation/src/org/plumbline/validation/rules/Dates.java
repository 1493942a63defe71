package org.plumbline.validation.rules;

import org.plumbline.model.values.PartialDate;

/** Compares dates that may be months, quarters or years: only what is sure counts, and nothing is sure of an unknown date. */
final class Dates {

    private Dates() {
    }

    /** Whether every day of a date comes after every day of the other. */
    static boolean isAfter(PartialDate date, PartialDate other) {
        return date != null && other != null && date.first().isAfter(other.last());
    }
}
