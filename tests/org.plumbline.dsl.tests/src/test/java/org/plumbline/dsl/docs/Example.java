package org.plumbline.dsl.docs;

import java.util.List;
import java.util.Optional;

/**
 * A block of the language in the guide. Behind {@code ```plumb} stands nothing for a file of its own, {@code project} and a
 * name for a file of that project, or the word of an element for lines from between its braces.
 *
 * @param line line of the guide that the block's text begins in
 * @param marks the words behind {@code ```plumb}
 * @param text the text between the fences
 */
record Example(int line, List<String> marks, String text) {

    /** The project that the block is a file of. */
    Optional<String> project() {
        return marks.size() == 2 && marks.getFirst().equals("project") ? Optional.of(marks.get(1)) : Optional.empty();
    }

    /** The block as a whole file: lines from inside an element get an element around them. */
    String file() {
        return marks.size() == 1 ? marks.getFirst() + " X {\n" + text + "}\n" : text;
    }

    @Override
    public String toString() {
        return "line " + line + " " + String.join(" ", marks);
    }
}
