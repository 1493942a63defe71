package org.plumbline.core.settings;

import java.util.List;
import java.util.Optional;

/**
 * What {@code plumbline.toml} states; as far as it could be understood.
 *
 * @param name by which other projects refer to this one
 * @param version of the project as it stands
 * @param language BCP 47 tag of the texts in files that do not state one
 * @param dependencies in the order of their text
 * @param rules what it decides about rules, in the order of their text
 */
public record ProjectSettings(Optional<String> name, Optional<Version> version, Optional<String> language,
        List<Dependency> dependencies, List<RuleSetting> rules) {

    /** The name of the file, in the folder of its project. */
    public static final String FILE_NAME = "plumbline.toml";

    public ProjectSettings {
        dependencies = List.copyOf(dependencies);
        rules = List.copyOf(rules);
    }

    /** Those of a project that states nothing. */
    public static ProjectSettings none() {
        return new ProjectSettings(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /** Whether other projects mean this one by a name and a version. */
    public boolean is(String wanted, Version exactly) {
        return name.filter(wanted::equals).isPresent() && version.filter(exactly::equals).isPresent();
    }

    /** As messages call the project, for example {@code WATER 2.1.0}; empty where it has no name. */
    public Optional<String> label() {
        return name.map(known -> version.map(number -> known + " " + number).orElse(known));
    }
}
