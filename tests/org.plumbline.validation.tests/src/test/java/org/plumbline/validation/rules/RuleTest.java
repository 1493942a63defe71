package org.plumbline.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Models;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.rules.Sample.Expected;

/** The test of one rule: its samples, as data. */
public interface RuleTest {

    Rule<?> rule();

    List<Sample> samples();

    @TestFactory
    default Stream<DynamicTest> findsExactlyWhatIsExpected() {
        return samples().stream().map(sample -> dynamicTest(sample.name(), () -> {
            assertThat(check(sample.text().wrong())).as("wrong").extracting(RuleTest::seen).isEqualTo(sample.expected());
            assertThat(check(sample.text().right())).as("right").extracting(RuleTest::seen).isEmpty();
        }));
    }

    /** What this rule alone finds. */
    default List<Finding> check(Map<String, String> files) {
        return Models.check(files, new RuleCatalogue(List.of(rule())));
    }

    private static Expected seen(Finding finding) {
        return new Expected(Models.place(finding), finding.message(), finding.remedy());
    }
}
