package org.plumbline.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.source.SourceMap;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.Lifecycle;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.Dependency;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.RaciKind;

/**
 * Odd and broken models: no rule fails, and the simplest rules agree with a count by hand. The seed is the name of the test;
 * -Dplumbline.seed=N runs that one alone, -Dplumbline.full=true many more.
 */
class GeneratedModelsTest {

    private static final int FEW = 60;
    private static final int MANY = 1500;

    static LongStream seeds() {
        Long only = Long.getLong("plumbline.seed");
        return only != null ? LongStream.of(only) : LongStream.rangeClosed(1, Boolean.getBoolean("plumbline.full") ? MANY : FEW);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noRuleFailsAndTheSameModelGivesTheSameFindings(long seed) {
        List<Finding> findings = check(index(seed));

        assertThat(findings.stream().flatMap(finding -> Stream.of(finding.message(), finding.remedy())))
                .allSatisfy(text -> assertThat(text).matches("\\P{Ll}.*[.?]").doesNotContain("null", "{", "  "));
        assertThat(check(index(seed))).extracting(GeneratedModelsTest::line)
                .isEqualTo(findings.stream().map(GeneratedModelsTest::line).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatCanBeCountedByHandIsFound(long seed) {
        ProjectIndex index = index(seed);
        List<Finding> findings = check(index);

        assertThat(elements(findings, "IM-K-003"))
                .isEqualTo(set(index.all(RiskCard.class).stream().filter(risk -> risk.getArea() == null).toList()));
        assertThat(elements(findings, "IM-K-001")).isEqualTo(set(index.all(RiskCard.class).stream()
                .filter(risk -> !retired(risk) && index.all(ToolCard.class).stream().filter(tool -> !retired(tool)).flatMap(tool -> tool.getMitigates().stream())
                        .noneMatch(mitigation -> mitigation.getRisk() == risk)).toList()));
        assertThat(elements(findings, "IM-P-002")).isEqualTo(set(index.all(Action.class).stream()
                .filter(action -> !(action instanceof Milestone) && action.getAssignments().stream()
                        .noneMatch(part -> part.getKind() == RaciKind.RESPONSIBLE && !part.getParties().isEmpty())).toList()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void circlesAreFoundWhereThereAreSome(long seed) {
        ProjectIndex index = index(seed);
        List<Finding> findings = check(index);

        assertThat(!elements(findings, "IM-K-009").isEmpty())
                .isEqualTo(index.all(ToolCard.class).stream().anyMatch(tool -> reachesItself(tool, ToolCard::getNeeds)));
        assertThat(!elements(findings, "IM-P-004").isEmpty())
                .isEqualTo(index.all(Action.class).stream().anyMatch(action -> reachesItself(action,
                        from -> from.getDependencies().stream().map(Dependency::getOn).filter(Objects::nonNull).toList())));
    }

    private static boolean retired(Identified element) {
        return element.isSetLifecycle() && Set.of(Lifecycle.DEPRECATED, Lifecycle.WITHDRAWN).contains(element.getLifecycle());
    }

    private static ProjectIndex index(long seed) {
        return new ProjectIndex(new ModelGenerator(seed).project());
    }

    private static List<Finding> check(ProjectIndex index) {
        return new Validator(RuleCatalogue.standard(), new RuleTexts("en"), defect -> {
            throw new AssertionError(defect.rule().code() + " on " + defect.element(), defect.cause());
        }).validate(index, new SourceMap.NoOp());
    }

    private static String line(Finding finding) {
        return finding.code() + finding.message() + finding.remedy();
    }

    private static Set<Object> elements(List<Finding> findings, String code) {
        return set(findings.stream().filter(finding -> finding.code().equals(code)).map(Finding::element).toList());
    }

    private static Set<Object> set(Collection<?> elements) {
        return new HashSet<>(elements);
    }

    private static <N> boolean reachesItself(N start, Function<N, ? extends Collection<? extends N>> next) {
        Set<N> seen = new HashSet<>();
        Deque<N> open = new ArrayDeque<>(next.apply(start));
        while (!open.isEmpty()) {
            N node = open.pop();
            if (node == start) {
                return true;
            }
            if (seen.add(node)) {
                open.addAll(next.apply(node));
            }
        }
        return false;
    }
}
