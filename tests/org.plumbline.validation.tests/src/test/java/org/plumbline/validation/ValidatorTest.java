package org.plumbline.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.source.SourceMap;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.core.CoreFactory;
import org.plumbline.model.core.PlumbFile;

/** One pass over the model, findings in a stable order, and no rule can stop the others. */
class ValidatorTest {

    private static final Map<String, String> PROJECT = new SampleText("""
            --- b.plumb
            engagement E "Cycle" { risk R1 "Kickbacks" { treatment mitigate } }
            plan of E { action A1 "Talk" { costs 3 XYZ } }
            --- a.plumb
            risk OPS-01 "Theft" { }
            tool ROTATE "Rotate" { needs NOTHING, NOBODY }
            """).wrong();

    /** A catalogue that does not grow with the product's. */
    private static final RuleCatalogue SOME = new RuleCatalogue(RuleCatalogue.standard().rules().stream().<Rule<?>>filter(rule -> Set.of(
            "IM-C-003", "IM-C-004", "IM-C-007", "IM-E-010", "IM-E-015", "IM-K-001", "IM-K-003", "IM-P-001", "IM-P-002")
            .contains(rule.code())).toList());

    private record Throwing(List<EObject> seen) implements Rule<RiskCard> {

        @Override
        public String code() {
            return "IM-C-000";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public Class<RiskCard> type() {
            return RiskCard.class;
        }

        @Override
        public void check(RiskCard element, RuleContext context, FindingSink sink) {
            seen.add(element);
            throw new IllegalStateException("boom");
        }
    }

    private record Visitor(BiConsumer<EObject, RuleContext> visit) implements Rule<EObject> {

        @Override
        public String code() {
            return "IM-C-000";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public Class<EObject> type() {
            return EObject.class;
        }

        @Override
        public void check(EObject element, RuleContext context, FindingSink sink) {
            visit.accept(element, context);
        }
    }

    @Test
    void findingsAreOrderedByFileLineColumnAndCode() {
        assertThat(Models.check(PROJECT, SOME))
                .extracting(finding -> Models.place(finding) + " " + finding.code())
                .containsExactly(
                        "a.plumb:1:6 IM-K-001",
                        "a.plumb:1:6 IM-K-003",
                        "a.plumb:2:30 IM-C-004",
                        "a.plumb:2:39 IM-C-004",
                        "b.plumb:1:29 IM-E-010",
                        "b.plumb:1:56 IM-E-015",
                        "b.plumb:2:20 IM-P-001",
                        "b.plumb:2:20 IM-P-002",
                        "b.plumb:2:40 IM-C-007");
    }

    @Test
    void findingsAreTheSameInEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> here = messages();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(messages()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aRuleThatThrowsIsReportedAndTheOthersGoOn() {
        LoadedProject project = Models.read(PROJECT);
        List<Rule<?>> rules = new ArrayList<>(SOME.rules());
        Throwing throwing = new Throwing(new ArrayList<>());
        rules.add(throwing);
        List<RuleDefect> defects = new ArrayList<>();

        List<Finding> findings = new Validator(new RuleCatalogue(rules), new RuleTexts("en"), defects::add)
                .validate(project.index(), project.sources());

        assertThat(findings).hasSize(10);
        assertThat(findings.getFirst()).satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("IM-C-000");
            assertThat(finding.variant()).isEqualTo(Finding.DEFECT);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("Rule IM-C-000 failed on risk OPS-01 “Theft” (IllegalStateException)."
                    + " This is a defect of Plumbline, not of your text.");
            assertThat(finding.remedy()).isEqualTo("Please report it; all other rules were checked.");
            assertThat(Models.place(finding)).isEqualTo("a.plumb:1:6");
        });
        assertThat(defects).singleElement().satisfies(defect -> {
            assertThat(defect.rule()).isEqualTo(throwing);
            assertThat(defect.element()).isSameAs(throwing.seen().getFirst());
            assertThat(defect.cause()).hasMessage("boom");
        });
    }

    @Test
    void everyElementIsVisitedOnce() {
        LoadedProject project = Models.read(PROJECT);
        List<EObject> visited = new ArrayList<>();

        run(project.index(), project.sources(), (element, context) -> visited.add(element));

        Set<EObject> all = Collections.newSetFromMap(new IdentityHashMap<>());
        project.index().files().forEach(file -> {
            all.add(file);
            file.eAllContents().forEachRemaining(all::add);
        });
        assertThat(visited).hasSameSizeAs(all).allMatch(all::contains);
    }

    @Test
    void whatARuleDerivesIsWorkedOutOnceInARun() {
        LoadedProject project = Models.read(PROJECT);
        List<RuleContext> made = new ArrayList<>();
        BiConsumer<EObject, RuleContext> visit = (element, context) -> context.derived(StringBuilder.class, all -> {
            made.add(all);
            return new StringBuilder();
        });

        run(project.index(), project.sources(), visit);
        run(project.index(), project.sources(), visit);

        assertThat(made).hasSize(2);
    }

    @Test
    void aModelWithoutTextIsCheckedToo() {
        RiskCard risk = CatalogueFactory.eINSTANCE.createRiskCard();
        risk.setId("OPS-01");
        PlumbFile file = CoreFactory.eINSTANCE.createPlumbFile();
        file.getElements().add(risk);

        List<Finding> findings = new Validator(SOME, new RuleTexts("en"), defect -> { })
                .validate(new ProjectIndex(List.of(file)), new SourceMap.NoOp());

        assertThat(findings).extracting(Finding::code).containsExactly("IM-C-003", "IM-K-001", "IM-K-003");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.element()).isSameAs(risk);
            assertThat(finding.position()).isEmpty();
        });
    }

    private static List<String> messages() {
        return Models.check(PROJECT, SOME).stream()
                .map(finding -> finding.message() + finding.remedy()).toList();
    }

    private static void run(ProjectIndex index, SourceMap sources, BiConsumer<EObject, RuleContext> visit) {
        new Validator(new RuleCatalogue(List.of(new Visitor(visit))), new RuleTexts("en"), defect -> {
            throw new AssertionError(defect.cause());
        }).validate(index, sources);
    }
}
