package org.plumbline.dsl.ui.guide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A heading of a book with what stands below it, and the headings below it. */
final class Chapter {

    private static final int DEEPEST = 3;

    private final int level;
    private final String title;
    private final Chapter parent;
    private final StringBuilder markdown = new StringBuilder();
    private final List<Chapter> children = new ArrayList<>();

    private Chapter(int level, String title, Chapter parent) {
        this.level = level;
        this.title = title;
        this.parent = parent;
    }

    /** The whole book: the chapters of the highest level stand below it. */
    static Chapter read(String markdown) {
        Chapter book = new Chapter(0, "", null);
        Deque<Chapter> open = new ArrayDeque<>(List.of(book));
        boolean code = false;
        for (String line : markdown.lines().toList()) {
            code ^= line.startsWith("```");
            int level = code ? 0 : level(line);
            if (level > 0) {
                while (open.peek().level >= level) {
                    open.pop();
                }
                Chapter chapter = new Chapter(level, line.substring(level).replace("`", "").strip(), open.peek());
                open.peek().children.add(chapter);
                open.push(chapter);
            }
            open.peek().markdown.append(line).append('\n');
        }
        return book;
    }

    /** The words of the heading. */
    String title() {
        return title;
    }

    Chapter parent() {
        return parent;
    }

    List<Chapter> children() {
        return children;
    }

    /** What is read when the heading is chosen: its own text, and where it has hardly any the chapters below it. */
    String text() {
        boolean own = markdown.toString().lines().skip(1).anyMatch(line -> !line.isBlank());
        return own || children.isEmpty() ? markdown.toString() : markdown + "\n" + String.join("\n", children.stream().map(Chapter::text).toList());
    }

    /** The chapter whose heading is or begins with some words; the exact one is preferred. */
    Optional<Chapter> find(String words) {
        return all().filter(chapter -> chapter.title.equalsIgnoreCase(words)).findFirst()
                .or(() -> all().filter(chapter -> chapter.title.startsWith(words + " ")).findFirst());
    }

    private Stream<Chapter> all() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.all()));
    }

    private static int level(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        return level <= DEEPEST && level < line.length() && line.charAt(level) == ' ' ? level : 0;
    }
}
