package org.plumbline.core.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads the group {@code [rules]} of {@code plumbline.toml}, and groups for folders within it: {@code [rules."toolbox/"]}. */
final class RuleSettingsReader {

    private static final String PLAIN_FOLDER = "([^/\\\\:]+/)+";

    private final List<RuleSetting> settings = new ArrayList<>();

    /** The settings of the group, in the order of the text. */
    List<RuleSetting> read(SettingTable rules) {
        for (String key : rules.keys()) {
            if (rules.isTable(key)) {
                readFolder(rules, key);
            } else {
                add(rules, "", key);
            }
        }
        return settings.stream().sorted(Comparator.comparingInt(setting -> setting.position().offset())).toList();
    }

    private void readFolder(SettingTable rules, String key) {
        String folder = key.endsWith("/") ? key : key + "/";
        boolean inside = folder.matches(PLAIN_FOLDER) && Stream.of(folder.split("/")).noneMatch(name -> name.equals(".") || name.equals(".."));
        if (!inside) {
            rules.problem(key, "'" + key + "' is no folder of the project.", "Write it as seen from this file: [rules.\"toolbox/cards/\"]");
            return;
        }
        SettingTable group = rules.table(key);
        group.keys().forEach(code -> add(group, folder, code));
    }

    private void add(SettingTable group, String folder, String code) {
        group.text(code).ifPresent(severity -> settings.add(new RuleSetting(folder, code, severity, group.position(code))));
    }
}
