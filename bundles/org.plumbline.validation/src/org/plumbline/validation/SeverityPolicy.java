package org.plumbline.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.source.Position;

/**
 * How grave the findings of rules are in a project, where somebody decided so.
 *
 * @param scopes the decisions; where several speak of one rule and one file, the nearest folder wins
 */
public record SeverityPolicy(List<Scope> scopes) {

    /**
     * Decisions for a folder.
     *
     * @param folder as the beginning of the names of its files, with slashes; empty for the whole project
     * @param severities by code; empty where the rule is off
     */
    public record Scope(String folder, Map<String, Optional<Severity>> severities) {

        public Scope {
            severities = Map.copyOf(severities);
        }
    }

    public SeverityPolicy {
        // the order is stable: of two decisions about one folder the first one counts
        scopes = scopes.stream().sorted(Comparator.comparing((Scope scope) -> scope.folder().length()).reversed()).toList();
    }

    /** Every rule as grave as the catalogue has it. */
    public static SeverityPolicy ofCatalogue() {
        return new SeverityPolicy(List.of());
    }

    /** These decisions, and where they say nothing those of somebody who decides less. */
    public SeverityPolicy over(SeverityPolicy other) {
        return other.scopes.isEmpty() ? this : new SeverityPolicy(Stream.concat(scopes.stream(), other.scopes.stream()).toList());
    }

    /** How grave what a rule finds at a place is; empty where the rule is off. */
    public Optional<Severity> severity(Rule<?> rule, Optional<Position> place) {
        String file = place.map(position -> position.file().replace('\\', '/')).orElse("");
        for (Scope scope : scopes) {
            Optional<Severity> decided = scope.severities().get(rule.code());
            if (decided != null && file.startsWith(scope.folder())) {
                return decided;
            }
        }
        return Optional.of(rule.severity());
    }
}
