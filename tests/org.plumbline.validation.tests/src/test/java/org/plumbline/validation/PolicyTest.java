package org.plumbline.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.core.settings.ProjectSettingsReader;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.validation.PolicyReader.ReadPolicy;
import org.plumbline.validation.rules.ReasonedJustification;
import org.plumbline.validation.rules.RiskHasTool;
import org.plumbline.validation.rules.UsefulJustification;

/** What a project decides about rules, in its settings and in its texts. */
class PolicyTest {

    private static final RuleCatalogue ASKED = new RuleCatalogue(
            List.of(new RiskHasTool(), new ReasonedJustification(), new UsefulJustification()));
    private static final String UNTOLD = """
            toolbox T "Cards" { area OPS "Operations" }
            risk R1 "Readings are altered" in OPS { %s }
            """;

    @Test
    void aSettingChangesHowGraveFindingsAre() {
        assertThat(severities("""
                [rules]
                IM-K-001 = "error"
                """)).containsExactly("shop/cards/a.plumb ERROR", "shop/pilot/b.plumb ERROR");
    }

    @Test
    void theNearestFolderWins() {
        assertThat(severities("""
                [rules]
                IM-K-001 = "off"
                [rules."cards/"]
                IM-K-001 = "info"
                """)).containsExactly("shop/cards/a.plumb INFO");
    }

    @Test
    void aFolderOfTheSameBeginningIsAnother() {
        assertThat(severities("""
                [rules.card]
                IM-K-001 = "off"
                """)).containsExactly("shop/cards/a.plumb WARNING", "shop/pilot/b.plumb WARNING");
    }

    @Test
    void whatCannotBeUnderstoodIsToldAtItsLine() {
        assertThat(read("""
                [rules]
                IM-K-001 = "wraning"
                IMK-003 = "off"
                NO-SUCH-RULE = "off"
                IM-K-009 = "Warning"
                """).problems()).extracting(problem -> problem.line() + ": " + problem.message() + " " + problem.remedy()).containsExactly(
                "2: 'wraning' is no severity. Is warning meant? A rule is off, error, warning, info.",
                "3: There is no rule IMK-003. Is IM-K-003 meant?",
                "4: There is no rule NO-SUCH-RULE. plumb check --list shows all rules.",
                "5: 'Warning' is no severity. Is warning meant? A rule is off, error, warning, info.");
    }

    @Test
    void whatIsJustifiedIsKeptWithItsReason() {
        Verdict verdict = check("ignore IM-K-001 because \"The regulator decides alone.\"", SeverityPolicy.ofCatalogue());

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.justified()).extracting(known -> known.finding().code() + " " + known.reason())
                .containsExactly("IM-K-001 The regulator decides alone.");
    }

    @Test
    void aJustificationOfARuleThatIsOffIsNoLeftover() {
        Verdict verdict = check("ignore IM-K-001 because \"The regulator decides alone.\"", read("""
                [rules]
                IM-K-001 = "off"
                """).policy());

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.justified()).isEmpty();
    }

    @Test
    void aUserDecidesWhereTheProjectSaysNothing() {
        SeverityPolicy user = new SeverityPolicy(List.of(new SeverityPolicy.Scope("", Map.of("IM-K-001", Optional.of(Severity.INFO)))));
        LoadedProject project = Models.read(Map.of("model.plumb", UNTOLD.formatted("")));
        Validator validator = new Validator(ASKED, new RuleTexts("en"), defect -> { }, () -> user);

        assertThat(validator.validate(project.index(), project.sources())).extracting(Finding::severity).containsExactly(Severity.INFO);
        assertThat(validator.check(project.index(), project.sources(), read("""
                [rules]
                IM-K-001 = "error"
                """).policy()).findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    private static List<String> severities(String settings) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("shop/cards/a.plumb", UNTOLD.formatted(""));
        files.put("shop/pilot/b.plumb", UNTOLD.formatted("").replace("T ", "T2 ").replace("R1", "R2").replace(" OPS", " T2.OPS")
                .replace("area T2.OPS", "area OPS"));
        return check(files, read(settings).policy()).findings().stream()
                .map(finding -> finding.position().orElseThrow().file() + " " + finding.severity()).toList();
    }

    private static Verdict check(String field, SeverityPolicy policy) {
        return check(Map.of("model.plumb", UNTOLD.formatted(field)), policy);
    }

    private static Verdict check(Map<String, String> files, SeverityPolicy policy) {
        LoadedProject project = Models.read(files);
        return new Validator(ASKED, new RuleTexts("en"), defect -> { })
                .check(project.index(), project.sources(), policy);
    }

    private static ReadPolicy read(String settings) {
        return new PolicyReader(RuleCatalogue.standard())
                .read(new ProjectSettingsReader().read(settings, "shop/plumbline.toml").settings());
    }
}
