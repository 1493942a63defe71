package org.plumbline.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.core.settings.ProjectSettings;
import org.plumbline.core.settings.RuleSetting;
import org.plumbline.core.settings.SettingProblem;
import org.plumbline.core.text.NearestName;
import org.plumbline.validation.SeverityPolicy.Scope;

/** Understands what {@code plumbline.toml} says about rules; what it cannot use is told with its line, and the rest counts. */
public final class PolicyReader {

    private static final String OFF = "off";
    private static final Map<String, Optional<Severity>> WORDS = words();

    private final Set<String> codes;

    /** @param catalogue the rules that there are */
    public PolicyReader(RuleCatalogue catalogue) {
        this.codes = Set.copyOf(catalogue.rules().stream().map(Rule::code).toList());
    }

    /**
     * A policy as it was read.
     *
     * @param policy as far as it could be understood
     * @param problems what could not, in the order of the text
     */
    public record ReadPolicy(SeverityPolicy policy, List<SettingProblem> problems) {
    }

    /** The policy of a project. */
    public ReadPolicy read(ProjectSettings settings) {
        Map<String, Map<String, Optional<Severity>>> folders = new LinkedHashMap<>();
        List<SettingProblem> problems = new ArrayList<>();
        for (RuleSetting setting : settings.rules()) {
            if (!codes.contains(setting.code())) {
                problems.add(unknownCode(setting));
            } else if (!WORDS.containsKey(setting.severity())) {
                problems.add(unknownSeverity(setting));
            } else {
                folders.computeIfAbsent(prefix(setting), folder -> new LinkedHashMap<>())
                        .put(setting.code(), WORDS.get(setting.severity()));
            }
        }
        List<Scope> scopes = folders.entrySet().stream().map(folder -> new Scope(folder.getKey(), folder.getValue())).toList();
        return new ReadPolicy(new SeverityPolicy(scopes), List.copyOf(problems));
    }

    /** How the names of the files in the folder of a setting begin: as that of the file of settings does. */
    private static String prefix(RuleSetting setting) {
        if (setting.folder().isEmpty()) {
            return "";
        }
        String file = setting.position().file().replace('\\', '/');
        return file.substring(0, file.length() - ProjectSettings.FILE_NAME.length()) + setting.folder();
    }

    private SettingProblem unknownCode(RuleSetting setting) {
        return new SettingProblem(setting.position(), "There is no rule " + setting.code() + ".",
                NearestName.to(setting.code(), codes.stream().sorted().toList()).map(near -> "Is " + near + " meant?")
                        .orElse("plumb check --list shows all rules."));
    }

    private static SettingProblem unknownSeverity(RuleSetting setting) {
        return new SettingProblem(setting.position(), "'" + setting.severity() + "' is no severity.",
                NearestName.to(setting.severity(), List.copyOf(WORDS.keySet()))
                        .map(near -> "Is " + near + " meant? ").orElse("")
                        + "A rule is " + String.join(", ", WORDS.keySet()) + ".");
    }

    private static Map<String, Optional<Severity>> words() {
        Map<String, Optional<Severity>> words = new LinkedHashMap<>();
        words.put(OFF, Optional.empty());
        Stream.of(Severity.values()).forEach(severity -> words.put(severity.word(), Optional.of(severity)));
        return words;
    }
}
