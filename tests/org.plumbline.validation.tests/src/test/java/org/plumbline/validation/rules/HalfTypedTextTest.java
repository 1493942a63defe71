package org.plumbline.validation.rules;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.validation.Models;
import org.plumbline.validation.RuleCatalogue;

/** While somebody types, texts end anywhere. No rule fails on them. With -Dplumbline.full=true they end in more places. */
class HalfTypedTextTest {

    private static final RuleCatalogue RULES = RuleCatalogue.standard();
    private static final int STEP = Boolean.getBoolean("plumbline.full") ? 5 : 37;

    static List<RuleTest> tests() {
        return List.of(new UniqueNamesTest(), new NamedInDefaultLanguageTest(), new ResolvedReferencesTest(),
                new AcyclicHierarchiesTest(), new FieldsGivenOnceTest(), new RiskHasToolTest(), new TotalMatrixTest(),
                new RisingScaleTest(), new BaselineBeforeWorkshopTest(), new ScoresOnScaleTest(), new MitigatedByActionTest(),
                new OneAccountableTest(), new DatesInPlanTest(), new AcyclicDependenciesTest(), new CostWithinBudgetTest());
    }

    @ParameterizedTest
    @MethodSource("tests")
    void aTextThatEndsAnywhereIsChecked(RuleTest test) {
        for (Sample sample : test.samples()) {
            String text = String.join("\n", sample.text().wrong().values());
            for (int end = 1; end < text.length(); end += STEP) {
                String half = text.substring(0, end);
                assertThatCode(() -> Models.check(Models.readAnyhow(Map.of("half.plumb", half)), RULES)).as(half)
                        .doesNotThrowAnyException();
            }
        }
    }
}
