package org.plumbline.validation;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.validation.rules.RiskHasArea;
import org.plumbline.validation.rules.RuleTest;
import org.plumbline.validation.rules.Sample;

/** The catalogue is complete: every rule is documented, and tested with a failing and a passing model for each of its cases. */
class RuleCatalogueTest {

    private static final RuleTexts TEXTS = new RuleTexts("en");

    static List<String> codes() {
        return RuleCatalogue.standard().rules().stream().map(Rule::code).toList();
    }

    @Test
    void codesKeepTheirMeaning() {
        String all = RuleCatalogue.standard().rules().stream().map(TEXTS::describe)
                .map(rule -> rule.code() + " " + rule.severity() + " " + rule.title() + "\n").collect(Collectors.joining());

        assertThat(all).isEqualTo("""
                IM-C-001 ERROR Ids and names are unique
                IM-C-002 WARNING An id has the usual shape
                IM-C-003 ERROR Everything has a name in the default language
                IM-C-004 ERROR References point to something
                IM-C-005 WARNING A toolbox is complete in its languages
                IM-C-007 ERROR Units and currencies are known ones
                IM-C-008 WARNING A figure is as exact as its source
                IM-C-009 WARNING A fact says where it is from
                IM-C-010 WARNING Nothing relies on what is retired
                IM-C-011 WARNING What is released waits for no words
                IM-C-012 ERROR Hierarchies have a top
                IM-C-013 INFO What a source leaves open has a reason
                IM-C-014 ERROR A field is given once
                IM-C-015 WARNING A justification gives its reason
                IM-C-016 WARNING A justification is still needed
                IM-E-001 ERROR An engagement has a sponsor at the top
                IM-E-002 ERROR There is a baseline before the workshop
                IM-E-003 WARNING A workshop takes one to three days
                IM-E-004 WARNING Several levels take part in a workshop
                IM-E-005 WARNING A workshop is guided from outside the discussion
                IM-E-006 ERROR There is an integrity agent before work begins
                IM-E-007 ERROR Phases follow each other
                IM-E-008 ERROR Resources are secured before work begins
                IM-E-009 ERROR Scores are levels of the scale
                IM-E-010 ERROR An assessed risk has likelihood and impact
                IM-E-011 WARNING Treatment makes a risk no worse
                IM-E-012 WARNING Ranks follow levels, or say why not
                IM-E-013 ERROR A risk above the appetite is treated
                IM-E-014 ERROR Accepting a high risk takes a name and a reason
                IM-E-015 ERROR A risk to be mitigated has an action
                IM-E-016 WARNING A chosen tool helps against an assessed risk
                IM-E-018 ERROR Nobody votes with more points than there are
                IM-E-019 WARNING Where votes lie far apart, a note says why
                IM-E-020 WARNING Every assessed risk has an owner
                IM-E-021 WARNING A second pair of eyes looks at each risk
                IM-E-022 WARNING Agents have time set aside
                IM-E-023 INFO A risk says where it lies
                IM-E-024 WARNING Risks are reviewed when they said
                IM-E-025 WARNING A plan does not hang on one person
                IM-G-001 ERROR Each of the three lines has a responsible body
                IM-G-002 ERROR Nobody stands in the second and the third line at once
                IM-G-003 WARNING The third line reports to those who govern
                IM-G-004 ERROR Seats that govern or manage are held by staff
                IM-G-005 ERROR A framework has an executive sponsor
                IM-G-006 ERROR Bodies do not report to each other in a circle
                IM-G-007 WARNING Every component is carried by an initiative
                IM-G-008 WARNING Every objective is covered by a component
                IM-G-009 ERROR Every initiative belongs to a workstream
                IM-G-010 ERROR Whoever complains is heard and protected
                IM-G-011 WARNING Grievances are not investigated by those they are about
                IM-G-012 WARNING Cases that came in are closed or still open
                IM-K-001 WARNING Every risk has a tool that mitigates it
                IM-K-002 WARNING Every tool helps against a risk
                IM-K-003 ERROR Every risk belongs to a functional area
                IM-K-004 WARNING A tool says what for, how, and how one sees it
                IM-K-005 WARNING A risk says how one would notice it
                IM-K-006 INFO A risk has a cause, an event and a consequence
                IM-K-007 ERROR A card says whom it is for
                IM-K-008 WARNING A tool reaches those who have the risk
                IM-K-009 ERROR Tools do not need each other in a circle
                IM-K-010 WARNING A tool speaks of a risk once
                IM-K-011 WARNING Names can be told apart
                IM-K-012 INFO A card fits on one sheet
                IM-K-013 ERROR A release names its publisher and licence
                IM-K-015 ERROR The levels of a scale rise
                IM-K-016 ERROR The matrix gives a level for every score
                IM-K-017 ERROR The matrix gives levels of its own scale
                IM-K-018 WARNING Worse input never gives a better level
                IM-K-019 WARNING Each level says what one sees there
                IM-K-020 ERROR What a text inserts is a declared parameter
                IM-K-021 INFO A declared parameter is inserted somewhere
                IM-K-022 WARNING A risk can be noticed, not only prevented
                IM-O-001 ERROR An organization says of which type and where it is
                IM-O-002 WARNING Somebody answers for every process
                IM-O-003 WARNING A business model has something in each block
                IM-O-004 WARNING Somebody holds every role
                IM-O-005 ERROR Influence and interest are figures from 1 to 5
                IM-O-006 WARNING A stakeholder’s relations lead to others, and once
                IM-O-007 WARNING People bear pseudonyms
                IM-O-008 INFO Whoever has much influence takes part
                IM-P-001 ERROR Every action has exactly one who is accountable
                IM-P-002 ERROR Every action has somebody responsible
                IM-P-003 ERROR Dates are in order and inside the plan
                IM-P-004 ERROR Actions do not wait for each other in a circle
                IM-P-005 WARNING Nothing starts before what it waits for
                IM-P-006 WARNING A milestone is a point in time
                IM-P-007 WARNING An action says what it will take
                IM-P-008 ERROR The plan costs no more than its budget
                IM-P-009 WARNING Nobody has more work than time for it
                IM-P-010 WARNING Something shows whether an action works
                IM-P-011 ERROR Percent and status agree
                IM-P-012 WARNING What is done is shown to be done
                IM-P-013 WARNING A delay says why, and until when
                IM-P-014 WARNING Changed dates are recorded in a revision
                IM-P-015 WARNING A revision is told to those concerned
                IM-P-016 WARNING An action says what it is good for
                IM-P-017 WARNING What was due is finished
                IM-P-018 INFO Not more at once than can be carried
                IM-R-001 ERROR An indicator has a unit and a direction
                IM-R-002 ERROR There is a baseline when preparation is over
                IM-R-003 WARNING An indicator has a target
                IM-R-004 WARNING A target is better than the baseline
                IM-R-005 WARNING An actual figure has a date and a source
                IM-R-006 ERROR There is one figure for each period
                IM-R-007 WARNING Indicators are measured as often as they say
                IM-R-008 WARNING Parts add up to their total
                IM-R-009 WARNING Stated shares and growth are those of the figures
                IM-R-010 INFO Results hang together
                IM-R-011 WARNING Figures are compared on the same footing
                IM-S-001 ERROR A programme is led by an organization
                IM-S-002 ERROR Like is compared with like
                IM-S-004 ERROR Nobody is named without consent
                IM-S-006 WARNING A comparison says how it treats missing figures
                """);
    }

    @Test
    void refusesTwoRulesOfOneCode() {
        assertThatThrownBy(() -> new RuleCatalogue(List.of(new RiskHasArea(), new RiskHasArea())))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("IM-K-003");
    }

    @Test
    void findsARuleByItsCode() {
        assertThat(RuleCatalogue.standard().rule("IM-K-003")).containsInstanceOf(RiskHasArea.class);
        assertThat(RuleCatalogue.standard().rule("IM-K-999")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyRuleIsDocumented(String code) {
        RuleDescription description = TEXTS.describe(rule(code));

        assertThat(description.title()).hasSizeBetween(10, 60).doesNotEndWith(".").doesNotContain("\n");
        assertThat(description.explanation()).hasSizeGreaterThan(100).endsWith(".");
        assertThat(description.source()).hasSizeGreaterThan(10).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCaseOfARuleHasAMessageARemedyAndASample(String code) throws ReflectiveOperationException, IOException {
        Rule<?> rule = rule(code);
        RuleTest test = test(rule);

        assertThat(test.rule()).hasSameClassAs(rule);
        assertThat(keys(code, ".remedy")).isEqualTo(keys(code, ".message"));
        assertThat(variants(test)).isEqualTo(keys(code, ".message"));
    }

    private static Rule<?> rule(String code) {
        return RuleCatalogue.standard().rule(code).orElseThrow();
    }

    /** The test of a rule is called like the rule and stands in its package. */
    private static RuleTest test(Rule<?> rule) throws ReflectiveOperationException {
        var constructor = Class.forName(rule.getClass().getName() + "Test").getDeclaredConstructor();
        constructor.setAccessible(true);
        return (RuleTest) constructor.newInstance();
    }

    private static Set<String> variants(RuleTest test) {
        return test.samples().stream().map(Sample::text).flatMap(text -> test.check(text.wrong()).stream())
                .map(Finding::variant).collect(toCollection(TreeSet::new));
    }

    private static Set<String> keys(String code, String end) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                RuleTexts.class.getResourceAsStream("texts/en/" + code + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream().filter(key -> key.endsWith(end))
                .map(key -> key.substring(0, key.length() - end.length())).collect(toCollection(TreeSet::new));
    }
}
