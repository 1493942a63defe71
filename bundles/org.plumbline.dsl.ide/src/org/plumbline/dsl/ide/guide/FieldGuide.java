package org.plumbline.dsl.ide.guide;

import com.google.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;

/** The tables of the guide to the language, {@code docs/language.md}; a test holds the two together. */
@Singleton
public final class FieldGuide {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]+\\)");

    private final Map<String, GuideSection> sections = new LinkedHashMap<>();

    /** Reads the tables. */
    public FieldGuide() {
        String name = "";
        for (String line : text().lines().toList()) {
            if (line.startsWith("# ")) {
                String[] heading = line.substring(2).split(" · ");
                name = heading[0];
                sections.put(name, new GuideSection(heading[1], new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("= ")) {
                sections.get(name).forms().add(line.substring(2));
            } else {
                sections.get(name).rows().add(row(line));
            }
        }
    }

    /** The tables as they lie in the bundle. */
    public static String text() {
        try (InputStream input = FieldGuide.class.getResourceAsStream("reference.txt")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the guide says of a class or enumeration. */
    public Optional<GuideSection> section(EClassifier type) {
        return Optional.ofNullable(sections.get(type.getName()));
    }

    /** What the guide says of a field of an element, or of all elements of its kind. */
    public Optional<GuideRow> field(EClass type, String phrase) {
        for (String words = phrase; !words.isEmpty(); words = words.substring(0, Math.max(0, words.lastIndexOf(' ')))) {
            String key = words;
            Optional<GuideRow> found = sections(type).flatMap(section -> section.row(key).stream()).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The place of a field among all those of an element, common ones last; one behind the last where the guide does not tell it. */
    public int place(EClass type, GuideRow row) {
        List<GuideRow> rows = sections(type).flatMap(section -> section.rows().stream()).toList();
        int place = rows.indexOf(row);
        return place < 0 ? rows.size() : place;
    }

    /** Whether a field is one that every element has. */
    public boolean isCommon(EClass type, GuideRow row) {
        return section(type).filter(own -> own.rows().contains(row)).isEmpty();
    }

    /** What the guide says of a word of a list. */
    public Optional<GuideRow> word(EClassifier list, String word) {
        return section(list).flatMap(section -> section.row(word));
    }

    private Stream<GuideSection> sections(EClass type) {
        List<EClass> types = new ArrayList<>(List.of(type));
        types.addAll(type.getEAllSuperTypes().reversed());
        return types.stream().flatMap(each -> section(each).stream());
    }

    private static GuideRow row(String line) {
        List<String> cells = Arrays.stream(line.split(" \\| ", -1)).map(String::strip).toList();
        List<String> keys = CODE.matcher(cells.getFirst()).results().map(code -> code.group(1)).toList();
        if (keys.isEmpty()) {
            keys = BRACKETS.matcher(cells.getFirst()).results().map(code -> code.group()).toList();
        }
        return cells.size() < 4
                ? new GuideRow(keys, "", "", cells.getLast())
                : new GuideRow(keys, cells.get(1), cells.get(2), cells.get(3));
    }
}
