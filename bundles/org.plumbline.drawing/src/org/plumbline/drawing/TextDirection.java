package org.plumbline.drawing;

import java.util.Locale;
import java.util.Set;

/** The direction in which a text runs. */
public enum TextDirection {
    LEFT_TO_RIGHT, RIGHT_TO_LEFT;

    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    /** The direction of a language, by its BCP 47 tag. */
    public static TextDirection ofLanguage(String tag) {
        return FROM_THE_RIGHT.contains(Locale.forLanguageTag(tag).getLanguage()) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /**
     * The direction of the first letter that has one, as rules P2 and P3 of the Unicode bidirectional algorithm say.
     *
     * @param fallback the answer for a text without such a letter
     */
    public static TextDirection of(String text, TextDirection fallback) {
        return text.codePoints().mapToObj(TextDirection::strong).filter(d -> d != null).findFirst().orElse(fallback);
    }

    private static TextDirection strong(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RIGHT_TO_LEFT;
            default -> null;
        };
    }

    /** The value of the HTML attribute {@code dir} and of the SVG attribute {@code direction}. */
    public String code() {
        return this == LEFT_TO_RIGHT ? "ltr" : "rtl";
    }
}
