package org.plumbline.documents.text;

import java.util.Locale;

/**
 * Which form of a word goes with a whole number. Source: Unicode CLDR, "Language Plural Rules", cardinal forms for
 * integers. A language without a rule here counts like English.
 */
enum PluralRule {
    ONE_OTHER {
        @Override
        String category(long count) {
            return count == 1 ? "one" : "other";
        }
    },
    /** French: zero counts as one thing. */
    ZERO_IS_ONE {
        @Override
        String category(long count) {
            return count == 0 || count == 1 ? "one" : "other";
        }
    },
    ARABIC {
        @Override
        String category(long count) {
            long lastTwo = count % 100;
            if (count <= 2) {
                return count == 0 ? "zero" : count == 1 ? "one" : "two";
            }
            return lastTwo >= 3 && lastTwo <= 10 ? "few" : lastTwo >= 11 ? "many" : "other";
        }
    };

    /** The CLDR name of the form for a number of 0 or more. */
    abstract String category(long count);

    static PluralRule of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ar" -> ARABIC;
            case "fr" -> ZERO_IS_ONE;
            default -> ONE_OTHER;
        };
    }
}
