package org.plumbline.core.settings;

import java.util.List;

/**
 * Settings as they were read.
 *
 * @param settings as far as they could be understood
 * @param problems what could not, in the order of the text
 */
public record ReadSettings(ProjectSettings settings, List<SettingProblem> problems) {

    public ReadSettings {
        problems = List.copyOf(problems);
    }
}
