package org.plumbline.dsl.formatting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts the values of a paragraph below each other, where the author has begun to. A paragraph is a run of lines of one block
 * without an empty line, a comment, or another block or a text of several lines between them.
 *
 * <p>A paragraph is aligned if the value of some field stands two or more blanks behind the words of the field. Then the fields
 * of the paragraph share a column: the one that most of them have, provided that it leaves one blank behind the longest words;
 * of two equally frequent columns, the one to the left. A field that may be repeated ({@code ask}, {@code step}) only joins if
 * the author has set its value apart, too, or below one that is; a translation joins with its field.
 */
final class ValueColumns {

    private static final int APART = 2;

    private final SourceText text;
    private final Blocks blocks;
    private final Statements statements;
    private final int[] breaks;
    private final int[] blanks;

    /** @param blanks the blanks in each gap, which {@link #align} changes */
    ValueColumns(SourceText text, Blocks blocks, Statements statements, int[] breaks, int[] blanks) {
        this.text = text;
        this.blocks = blocks;
        this.statements = statements;
        this.breaks = breaks;
        this.blanks = blanks;
    }

    /**
     * A line with a value that may be moved.
     *
     * @param words of its field; for a translation, with the language behind them
     * @param translated for a translation, the words of its field; otherwise empty
     * @param plain whether the field joins without being set apart
     * @param width of the words on the line
     * @param gap the gap before the value
     * @param distance how many blanks the author put there
     */
    private record Entry(String words, String translated, boolean plain, int width, int gap, int distance) {

        int column() {
            return width + distance;
        }

        boolean isApart() {
            return distance >= APART;
        }
    }

    void align(List<Line> lines) {
        List<Entry> paragraph = new ArrayList<>();
        for (Line line : lines) {
            if (breaks[line.first()] > 1 || endsParagraph(line)) {
                align(paragraph, blanks);
                paragraph.clear();
            }
            if (!endsParagraph(line) && isEntry(line)) {
                paragraph.add(entry(line));
            }
        }
        align(paragraph, blanks);
    }

    private boolean endsParagraph(Line line) {
        Piece first = text.piece(line.first());
        return first.isComment() || first.kind() == PieceKind.CLOSE || blocks.depth(line.first()) == 0
                || IntStream.rangeClosed(line.first(), line.last())
                        .anyMatch(i -> blocks.isTall(i) || text.piece(i).isMultiline());
    }

    private boolean isEntry(Line line) {
        boolean begins = statements.of(line.first()) == line.first() || statements.isTranslation(line);
        int value = statements.lastWord(line.first()) + 1;
        return begins && value > line.first() && value <= line.last() && !text.piece(value).isComment()
                && text.piece(value).kind() != PieceKind.OPEN;
    }

    private Entry entry(Line line) {
        int value = statements.lastWord(line.first()) + 1;
        Gap gap = text.gaps().get(value);
        int distance = gap.breaks() > 0 ? 1 : Math.max(1, gap.blanks());
        String words = words(line.first());
        if (statements.isTranslation(line)) {
            String field = words(statements.of(line.first()));
            return new Entry(field + " " + words, field, false, words.length(), value, distance);
        }
        return new Entry(words, "", text.piece(line.first()).start() == Start.FIELD, words.length(), value, distance);
    }

    private String words(int first) {
        return IntStream.rangeClosed(first, statements.lastWord(first)).mapToObj(i -> text.piece(i).text())
                .collect(Collectors.joining(" "));
    }

    private static void align(List<Entry> paragraph, int[] blanks) {
        Set<Integer> apart = paragraph.stream().filter(Entry::isApart).map(Entry::column).collect(Collectors.toSet());
        if (apart.isEmpty()) {
            return;
        }
        Set<String> joined = new HashSet<>();
        paragraph.stream().filter(entry -> entry.plain() || apart.contains(entry.column()))
                .forEach(entry -> joined.add(entry.words()));
        List<Entry> entries = paragraph.stream()
                .filter(entry -> joined.contains(entry.words()) || joined.contains(entry.translated())).toList();
        int column = column(entries);
        entries.forEach(entry -> blanks[entry.gap()] = column - entry.width());
    }

    private static int column(List<Entry> entries) {
        int longest = entries.stream().mapToInt(Entry::width).max().orElse(0);
        Map<Integer, Long> columns = entries.stream().map(Entry::column).filter(column -> column > longest)
                .collect(Collectors.groupingBy(column -> column, TreeMap::new, Collectors.counting()));
        long most = columns.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return columns.entrySet().stream().filter(column -> column.getValue() == most).map(Map.Entry::getKey).findFirst()
                .orElse(longest + 1);
    }
}
