package org.plumbline.core.settings;

import org.plumbline.core.source.Position;

/**
 * Another project that a project builds upon.
 *
 * @param name of the other project
 * @param version the only one that will do
 * @param position where this is stated
 */
public record Dependency(String name, Version version, Position position) {

    /** As messages call it, for example {@code WATER 2.1.0}. */
    public String label() {
        return name + " " + version;
    }
}
