package org.plumbline.documents.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a link leads. */
public sealed interface LinkTarget {

    /** A place of the same document, which must hold the anchor. */
    record Internal(Anchor anchor) implements LinkTarget {
    }

    /** An address outside; only http, https and mailto can be made. */
    record External(String address) implements LinkTarget {

        private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:)[^\\s\\p{Cntrl}<>\"\\\\^`{|}]+");

        public External {
            if (!isSafe(address)) {
                throw new IllegalArgumentException("A link leads to http, https or mailto only: " + address);
            }
        }

        private static boolean isSafe(String address) {
            return ADDRESS.matcher(address.toLowerCase(Locale.ROOT)).matches();
        }
    }

    /** The target for an address out of a text; empty for any other scheme, a relative address and anything malformed. */
    static Optional<LinkTarget> external(String address) {
        return External.isSafe(address) ? Optional.of(new External(address)) : Optional.empty();
    }
}
