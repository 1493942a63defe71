package org.plumbline.core.settings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code plumbline.toml}. What it cannot use is told with its line, and the rest counts. */
public final class ProjectSettingsReader {

    /** Those of two letters; longer ones are not listed anywhere. */
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*");
    private static final int LONGEST_NAME = 64;
    private static final String DEPENDENCIES = "dependencies";
    private static final String RULES = "rules";
    private static final SettingFile FILE = new SettingFile("a project file", "name = \"WATER\"");
    private static final String EXACT = "Write three numbers: %s = \"1.0.0\"";

    /**
     * The settings of a file; none where there is no such file.
     *
     * @param shown what the file is called in messages
     */
    public ReadSettings read(Path file, String shown) {
        SettingProblems problems = new SettingProblems(shown);
        if (!Files.exists(file)) {
            return new ReadSettings(ProjectSettings.none(), List.of());
        }
        return settings(FILE.read(file, problems), problems);
    }

    /** The settings that stand in a text. */
    public ReadSettings read(byte[] bytes, String shown) {
        SettingProblems problems = new SettingProblems(shown);
        return settings(FILE.read(bytes, problems), problems);
    }

    /** The settings that stand in a text. */
    public ReadSettings read(String text, String shown) {
        return read(text.getBytes(StandardCharsets.UTF_8), shown);
    }

    private static ReadSettings settings(Optional<SettingTable> read, SettingProblems problems) {
        ProjectSettings settings = read.map(ProjectSettingsReader::settings).orElseGet(ProjectSettings::none);
        return new ReadSettings(settings, problems.all());
    }

    private static ProjectSettings settings(SettingTable table) {
        table.allow(List.of("name", "version", "language", DEPENDENCIES, RULES));
        Optional<String> name = table.text("name").filter(text -> isName(table, "name", text));
        Optional<Version> version = version(table, "version");
        if (table.has("name") && !table.has("version") && name.isPresent()) {
            table.problem("name", "The project " + name.get() + " has no version.", String.format(EXACT, "version"));
        }
        Optional<String> language = table.text("language").filter(tag -> isLanguage(table, tag));
        return new ProjectSettings(name, version, language, dependencies(table.table(DEPENDENCIES), name),
                new RuleSettingsReader().read(table.table(RULES)));
    }

    private static List<Dependency> dependencies(SettingTable table, Optional<String> own) {
        Map<String, String> sameLetters = new HashMap<>();
        List<Dependency> dependencies = new ArrayList<>();
        List<String> inOrder = table.keys().stream().sorted(Comparator.comparingInt(key -> table.position(key).offset())).toList();
        for (String name : inOrder) {
            String other = sameLetters.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            Optional<Version> version = version(table, name);
            if (own.filter(name::equals).isPresent()) {
                table.problem(name, "The project " + name + " cannot build upon itself.", "Take this line out.");
            } else if (other != null) {
                table.problem(name, other + " and " + name + " differ in small and capital letters only.",
                        "A project is named once. Take one of the lines out.");
            } else if (isName(table, name, name)) {
                version.ifPresent(exactly -> dependencies.add(new Dependency(name, exactly, table.position(name))));
            }
        }
        return dependencies;
    }

    private static Optional<Version> version(SettingTable table, String key) {
        Optional<String> text = table.text(key);
        Optional<Version> version = text.flatMap(Version::parse);
        if (text.isPresent() && version.isEmpty()) {
            table.problem(key, "'" + text.get() + "' is no exact version.", String.format(EXACT, key));
        }
        return version;
    }

    private static boolean isName(SettingTable table, String key, String name) {
        boolean fits = name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
        if (!fits) {
            table.problem(key, "'" + name + "' cannot be the name of a project.", "Write letters and digits, with hyphens between them, "
                    + "for example WATER or water-toolbox.");
        }
        return fits;
    }

    private static boolean isLanguage(SettingTable table, String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            if (language.length() == 3 || LANGUAGES.contains(language)) {
                return true;
            }
        } catch (IllformedLocaleException e) {
            // told below, like a tag without a language
        }
        table.problem("language", "'" + tag + "' is no language.", "Write its tag, for example language = \"en\"");
        return false;
    }
}
