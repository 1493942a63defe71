package org.plumbline.dsl.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The guide to the language, {@code docs/language.md}, with its examples, sections and tables. */
final class LanguageGuide {

    private static final Path FILE = Path.of("../../docs/language.md");
    private static final Pattern FENCE = Pattern.compile("```(\\w*) *(.*)");
    private static final Pattern HEADING = Pattern.compile("#+ (.*)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(#([^)]+)\\)");

    private final List<Example> examples = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();

    private LanguageGuide(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) {
                prose.add(lines.get(i));
                continue;
            }
            int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
            if (fence.group(1).equals("plumb")) {
                List<String> marks = Stream.of(fence.group(2).split(" ")).filter(mark -> !mark.isEmpty()).toList();
                examples.add(new Example(i + 2, marks, String.join("\n", lines.subList(i + 1, end)) + "\n"));
            }
            i = end;
        }
    }

    static LanguageGuide read() {
        try {
            return new LanguageGuide(Files.readAllLines(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }

    /** The text outside of examples. */
    String text() {
        return String.join("\n", prose);
    }

    /** The words in code letters in the first column of the tables of a section. */
    Set<String> words(String title) {
        return cells(title).stream().flatMap(cell -> CODE.matcher(cell).results()).map(code -> code.group(1))
                .collect(Collectors.toSet());
    }

    /** The first column of the tables of a section; the section is the one whose heading ends with a title. */
    List<String> cells(String title) {
        int start = prose.indexOf(prose.stream().filter(line -> line.startsWith("#") && line.endsWith(" " + title)).findFirst()
                .orElseThrow(() -> new AssertionError("docs/language.md has no section \"" + title + "\"")));
        return prose.stream().skip(start + 1L).takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| ")).map(line -> line.split("\\|")[1].strip()).toList();
    }

    /** The anchors of all headings, as GitHub and Eclipse make them. */
    List<String> anchors() {
        return prose.stream().map(HEADING::matcher).filter(heading -> heading.matches())
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
                .toList();
    }

    /** The anchors that links within the guide lead to. */
    List<String> links() {
        return LINK.matcher(text()).results().map((MatchResult link) -> link.group(1)).toList();
    }
}
