package org.plumbline.core.dependencies;

import org.plumbline.core.settings.ProjectSettings;

/** A project whose texts can be read: one that is open, or one that is packed. */
public sealed interface SourceProject permits OpenProject, Library {

    /** What its {@code plumbline.toml} states. */
    ProjectSettings settings();

    /** Where it lies, as the person who reads a message knows it. */
    String place();

    /** The folder that holds the packed projects which this one builds upon. */
    LibraryFolder libraries();

    /** As messages call it: by name and version, else by its place. */
    default String label() {
        return settings().label().orElseGet(this::place);
    }
}
