package org.plumbline.documents.pdf.text;

import java.util.stream.Stream;

/** Finds the stretches of text in which no line may end: a line ends at a space, and at a hyphen that a letter follows. */
public final class Words {

    private Words() {
    }

    /** All words of a text. */
    public static Stream<String> of(String text) {
        Stream.Builder<String> words = Stream.builder();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            words.add(text.substring(start, end));
            start = Math.max(end, start + 1);
        }
        return words.build().map(String::strip).filter(word -> !word.isEmpty());
    }

    /** Where the word ends that begins at an index. */
    static int end(String text, int start) {
        for (int index = start; index < text.length(); index++) {
            if (text.charAt(index) == ' ') {
                return index;
            }
            if (text.charAt(index) == '-' && index + 1 < text.length() && Character.isLetter(text.codePointAt(index + 1))) {
                return index + 1;
            }
        }
        return text.length();
    }
}
