package org.plumbline.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the reference tables out of the guide to the language, so that editors show the guide's own words. They change more often than
 * the grammar: they are written whenever they differ, and are not among what is remembered of the last run.
 */
final class GuideTables {

    private static final Pattern HEADING = Pattern.compile("### (.*?)(?: · `(\\w+)`)?");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
    private static final List<String> COLUMN_HEADS = List.of("field", "part", "word");

    private final Bundles bundles;

    GuideTables(Bundles bundles) {
        this.bundles = bundles;
    }

    void write() throws IOException {
        Path guide = bundles.root().resolve("../docs/language.md");
        String tables = tables(Files.readAllLines(guide));
        Path file = bundles.guideTables();
        if (!Files.exists(file) || !Files.readString(file).equals(tables)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, tables);
        }
    }

    /** Each section a line with {@code #}, its forms lines with {@code =}, and a line for each row, cells between strokes. */
    private static String tables(List<String> lines) {
        StringBuilder text = new StringBuilder();
        boolean section = false;
        boolean form = false;
        for (String line : lines.subList(lines.indexOf("## Files and common fields"), lines.indexOf("## Index of keywords"))) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                section = heading.group(2) != null;
                text.append(section ? "# " + heading.group(2) + " · " + heading.group(1) + "\n" : "");
            } else if (line.startsWith("```")) {
                form = !form;
            } else if (section && form) {
                text.append("= ").append(line.stripTrailing()).append('\n');
            } else if (section && line.startsWith("| ")) {
                text.append(row(line));
            }
        }
        return text.toString();
    }

    private static String row(String line) {
        List<String> cells = Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(cell -> LINK.matcher(cell).replaceAll("$1").strip()).toList();
        return COLUMN_HEADS.contains(cells.getFirst()) ? "" : cells.stream().collect(Collectors.joining(" | ", "", "\n"));
    }
}
