package org.plumbline.dsl.ide.fix;

import java.util.regex.Pattern;

/**
 * A fix by example.
 *
 * @param code of the rule
 * @param title of the offer
 * @param marked the text, with {@code «before|after»} where the fix changes it
 */
record FixSample(String code, String title, String marked) {

    private static final Pattern MARK = Pattern.compile("«([^|»]*)\\|([^»]*)»");

    String before() {
        return MARK.matcher(marked).replaceAll("$1");
    }

    String after() {
        return MARK.matcher(marked).replaceAll("$2");
    }

    @Override
    public String toString() {
        return code + " " + title;
    }
}
