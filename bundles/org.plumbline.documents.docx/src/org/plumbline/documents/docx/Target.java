package org.plumbline.documents.docx;

import java.net.URI;
import java.net.URISyntaxException;

import org.plumbline.documents.model.LinkTarget;

/** Tells which links the format can hold. */
final class Target {

    /** Word refuses a file with a longer one. */
    private static final int LONGEST = 2000;

    private Target() {
    }

    /** Whether a link to there can be written; the words of one that cannot stay without it. */
    static boolean isUsable(LinkTarget target) {
        return switch (target) {
            case LinkTarget.Internal internal -> true;
            case LinkTarget.External external -> isUsable(external.address());
        };
    }

    private static boolean isUsable(String address) {
        try {
            return new URI(address).toASCIIString().length() <= LONGEST;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
