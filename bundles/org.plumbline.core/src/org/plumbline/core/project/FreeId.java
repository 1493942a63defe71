package org.plumbline.core.project;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an id that nobody uses yet: OPS-04 after OPS-03, MD-2 after MD. */
public final class FreeId {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    private FreeId() {
    }

    /** The first free id after a taken one. */
    public static String after(String id, Predicate<String> taken) {
        Matcher numbered = NUMBERED.matcher(id);
        boolean hasNumber = numbered.matches();
        String stem = hasNumber ? numbered.group(1) : id + "-";
        int width = hasNumber ? numbered.group(2).length() : 1;
        int number = hasNumber ? Integer.parseInt(numbered.group(2)) : 1;
        String free;
        do {
            number++;
            String digits = Integer.toString(number);
            free = stem + "0".repeat(Math.max(0, width - digits.length())) + digits;
        } while (taken.test(free));
        return free;
    }
}
