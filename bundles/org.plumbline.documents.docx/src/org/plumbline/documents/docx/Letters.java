package org.plumbline.documents.docx;

import java.util.EnumSet;
import java.util.Set;

import org.plumbline.documents.theme.FontFile;

/** Which letters the document holds, so that it carries no font that it has no use for. */
final class Letters {

    private final Set<FontFile.Style> styles = EnumSet.of(FontFile.Style.REGULAR, FontFile.Style.BOLD);
    private boolean rightToLeft;

    /** Takes note of a run. */
    void met(RunFormat format, boolean fromRightToLeft) {
        rightToLeft |= fromRightToLeft;
        if (format.emphasis() && !fromRightToLeft) {
            styles.add(format.strong() ? FontFile.Style.BOLD_ITALIC : FontFile.Style.ITALIC);
        }
    }

    boolean need(FontFile.Style style) {
        return styles.contains(style);
    }

    /** Whether some run from right to left. */
    boolean rightToLeft() {
        return rightToLeft;
    }
}
