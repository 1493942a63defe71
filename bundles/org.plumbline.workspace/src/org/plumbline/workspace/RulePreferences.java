package org.plumbline.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.plumbline.validation.Severity;
import org.plumbline.validation.SeverityPolicy;

/**
 * How grave the findings of rules are for the user of this workspace, where a project does not decide. The preferences hold nothing
 * about a rule of which its user said nothing.
 */
public final class RulePreferences {

    /** The word that turns a rule off. */
    public static final String OFF = "off";

    private static final String NODE = "org.plumbline.workspace.rules";

    /** What may be said of a rule, the least grave first. */
    public static List<String> words() {
        return List.of(OFF, Severity.INFO.word(), Severity.WARNING.word(), Severity.ERROR.word());
    }

    /** What the user said of each rule, by code. */
    public Map<String, String> chosen() {
        Map<String, String> chosen = new TreeMap<>();
        try {
            for (String code : node().keys()) {
                String word = node().get(code, "");
                if (words().contains(word)) {
                    chosen.put(code, word);
                }
            }
        } catch (BackingStoreException e) {
            ILog.of(RulePreferences.class).warn("The preferences about rules cannot be read.", e);
        }
        return chosen;
    }

    /** Remembers what the user says of each rule; of the others nothing. */
    public void choose(Map<String, String> words) {
        Map<String, String> before = chosen();
        before.keySet().stream().filter(code -> !words.containsKey(code)).forEach(node()::remove);
        words.forEach(node()::put);
        try {
            node().flush();
        } catch (BackingStoreException e) {
            ILog.of(RulePreferences.class).error("The preferences about rules cannot be kept.", e);
        }
    }

    /** What the user said, to be asked where a project says nothing. */
    SeverityPolicy policy() {
        Map<String, Optional<Severity>> severities = new HashMap<>();
        chosen().forEach((code, word) -> severities.put(code,
                Stream.of(Severity.values()).filter(severity -> severity.word().equals(word)).findFirst()));
        return severities.isEmpty() ? SeverityPolicy.ofCatalogue() : new SeverityPolicy(List.of(new SeverityPolicy.Scope("", severities)));
    }

    IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
