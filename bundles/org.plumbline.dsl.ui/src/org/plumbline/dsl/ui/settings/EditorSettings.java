package org.plumbline.dsl.ui.settings;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What a user can switch on and off in the text editor. */
public enum EditorSettings {

    /** All mentions of the element at the caret are marked. */
    MARK_OCCURRENCES("markOccurrences", true),

    /** Notes on levels, coverage and uses stand above the lines of elements. */
    LENSES("lenses", true),

    /** A text is laid out when it is saved. */
    FORMAT_ON_SAVE("formatOnSave", false);

    private static final String NODE = "org.plumbline.dsl.ui";

    private final String key;
    private final boolean initial;

    EditorSettings(String key, boolean initial) {
        this.key = key;
        this.initial = initial;
    }

    /** Whether the user wants it. */
    public boolean isOn() {
        return node().getBoolean(key, initial);
    }

    /** Switches it on or off. */
    public void set(boolean on) {
        node().putBoolean(key, on);
    }

    String key() {
        return key;
    }

    boolean initial() {
        return initial;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
