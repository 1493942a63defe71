package org.plumbline.dsl.ide.completion;

import java.util.Locale;
import java.util.regex.Pattern;

/** How well what was typed fits a proposal; capitals make no difference. */
final class Match {

    private static final Pattern PART = Pattern.compile("(?<=[\\s.'-])|(?<=[a-z])(?=[A-Z])");

    private Match() {
    }

    /** 0 for its beginning, 1 for the beginning of one of its parts, 2 for their first letters, 3 for its inside, -1 where it does not fit. */
    static int of(String typed, String proposal) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        String offered = proposal.toLowerCase(Locale.ROOT);
        if (offered.startsWith(wanted)) {
            return 0;
        }
        StringBuilder initials = new StringBuilder();
        for (String part : PART.split(proposal)) {
            String small = part.toLowerCase(Locale.ROOT);
            if (small.startsWith(wanted)) {
                return 1;
            }
            initials.append(small.isEmpty() ? "" : small.substring(0, 1));
        }
        return initials.toString().startsWith(wanted) ? 2 : offered.contains(wanted) ? 3 : -1;
    }

    /** The better of two. */
    static int best(int one, int other) {
        return one < 0 ? other : other < 0 ? one : Math.min(one, other);
    }
}
