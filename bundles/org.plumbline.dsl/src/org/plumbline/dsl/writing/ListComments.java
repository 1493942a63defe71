package org.plumbline.dsl.writing;

import java.util.List;
import java.util.Set;

/** The comments behind values of a list, which go along where a value gets another place in it. For one element. */
final class ListComments {

    private final WrittenElement written;
    private final Lines lines;
    private final Set<Token> staying;

    /** @param staying the tokens that are not taken out */
    ListComments(WrittenElement written, Lines lines, Set<Token> staying) {
        this.written = written;
        this.lines = lines;
        this.staying = staying;
    }

    /**
     * The comment that is taken out with a value, and the blanks before it; empty if there is none.
     *
     * @param text of the value and its comma, as it is put in elsewhere
     */
    String behind(String text) {
        String value = text.replaceFirst("^,\\s*|,$", "");
        List<Token> tokens = written.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean moved = token.assignment() != null && token.child() == null && !staying.contains(token)
                    && lines.text().substring(token.offset(), token.end()).equals(value);
            if (moved && (goesWithLine(i) || opensList(i))) {
                return behind(i);
            }
        }
        return "";
    }

    private boolean goesWithLine(int index) {
        Token before = index == 0 ? null : written.tokens().get(index - 1);
        Token token = written.tokens().get(index);
        boolean afterComma = before != null && before.isComma() && !staying.contains(before) && lines.isBlank(before.end(), token.offset());
        return lines.startsLine(token.offset()) && !afterComma;
    }

    private boolean opensList(int index) {
        return index > 0 && !written.tokens().get(index - 1).isComma() && last(index) > index;
    }

    /** The comma behind a value, where it is taken out with it. */
    private int last(int index) {
        List<Token> tokens = written.tokens();
        boolean comma = index + 1 < tokens.size() && tokens.get(index + 1).isComma() && !staying.contains(tokens.get(index + 1))
                && lines.isBlank(tokens.get(index).end(), tokens.get(index + 1).offset());
        return comma ? index + 1 : index;
    }

    private String behind(int index) {
        int last = last(index);
        int end = written.tokens().get(last).end();
        int next = last + 1 < written.tokens().size() ? written.tokens().get(last + 1).offset() : lines.text().length();
        int trailing = lines.trailing(end, next);
        return trailing < 0 ? "" : lines.text().substring(end, trailing);
    }
}
