package org.plumbline.documents.docx;

import java.util.ArrayList;
import java.util.List;

/** The lists of the document: each numbered one counts for itself. */
final class ListNumbers {

    /** The numbering of headings, as {@code numbering.xml} defines it. */
    static final int HEADINGS = 1;
    /** The numbering of all lists with bullets. */
    static final int BULLETS = 2;
    /** Word's deepest level, counted from 0. */
    static final int DEEPEST = 8;

    private static final String COUNTED = "2";

    private final List<Counted> counted = new ArrayList<>();

    private record Counted(int level, int start) {
    }

    /** A new list that counts from there; returns its number. */
    int counting(int level, int start) {
        counted.add(new Counted(level, Math.max(0, start)));
        return BULLETS + counted.size();
    }

    /** The definitions of all lists that count. */
    String markup() {
        Markup out = new Markup();
        for (int index = 0; index < counted.size(); index++) {
            Counted list = counted.get(index);
            out.open("w:num", "w:numId", Integer.toString(BULLETS + 1 + index)).value("w:abstractNumId", COUNTED);
            out.open("w:lvlOverride", "w:ilvl", Integer.toString(list.level())).value("w:startOverride", list.start())
                    .close("w:lvlOverride");
            out.close("w:num");
        }
        return out.toString();
    }
}
