package org.plumbline.documents.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Which form of a word goes with a number. Source: Unicode CLDR, "Language Plural Rules", cardinal forms. French and Spanish
 * also have a form for whole millions there ("un million de personnes"); our figures are written in digits, where "de" may be
 * left out, so they need none. A language without a rule here counts like English.
 */
public enum PluralRule {
    ONE_OTHER("one", "other") {
        @Override
        String category(BigDecimal count) {
            return count.compareTo(BigDecimal.ONE) == 0 ? "one" : "other";
        }
    },
    /** French: what is less than two is one thing. */
    LESS_THAN_TWO("one", "other") {
        @Override
        String category(BigDecimal count) {
            return count.compareTo(BigDecimal.TWO) < 0 ? "one" : "other";
        }
    },
    ARABIC("zero", "one", "two", "few", "many", "other") {
        @Override
        String category(BigDecimal count) {
            if (count.stripTrailingZeros().scale() > 0) {
                return "other";
            }
            if (count.compareTo(BigDecimal.TWO) <= 0) {
                return forms().get(count.intValue());
            }
            int lastTwo = count.remainder(HUNDRED).intValue();
            return lastTwo >= 3 && lastTwo <= 10 ? "few" : lastTwo >= 11 ? "many" : "other";
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<String> forms;

    PluralRule(String... forms) {
        this.forms = List.of(forms);
    }

    /** The CLDR names of all forms of the language. */
    public List<String> forms() {
        return forms;
    }

    /** The CLDR name of the form for a number of 0 or more. */
    abstract String category(BigDecimal count);

    /** The rule of a language. */
    public static PluralRule of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ar" -> ARABIC;
            case "fr" -> LESS_THAN_TWO;
            default -> ONE_OTHER;
        };
    }
}
