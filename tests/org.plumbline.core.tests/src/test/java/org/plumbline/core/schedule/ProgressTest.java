package org.plumbline.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.TextModel;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;

class ProgressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "action A { effort 9 days done 100 % } action B { effort 1 days done 0 % }                      | 90.0",
        "action A { effort 1 weeks done 50 % } action B { effort 10 hours done 100 % }                  | 60.0",
        "action A { effort 9 days done 100 % } action B { effort 1 days status cancelled }              | 100.0",
        "action A { effort 9 days done 10 % } milestone M { done 100 % }                                | 10.0",
        "action A { effort 1 days done 100 % } action B { effort 2 days } action C { done 40 % }        | 35.6",
        "action A { done 100 % } action B { done 50 % } action C { }                                    | 50.0",
        "action A { status done } action B { status done done 80 % }                                    | 90.0",
        "action A { done 150 % } action B { }                                                           | 50.0"})
    void weighsPercentagesByEffort(String actions, String percent) {
        assertThat(figures(actions).orElseThrow().percent()).hasToString(percent);
    }

    @Test
    void countsDoneAgainstAllThatWereNotCancelled() {
        assertThat(figures("""
                action A { status done effort 1 days }
                action B { status underway }
                action C { status cancelled }
                action D { }
                milestone M { status done }
                """)).hasValueSatisfying(figures -> {
                    assertThat(figures.implementationRate()).hasToString("33.3");
                    assertThat(figures.done()).isEqualTo(1);
                    assertThat(figures.active()).isEqualTo(3);
                    assertThat(figures.cancelled()).isEqualTo(1);
                    assertThat(figures.withoutEffort()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"action A { status done } | 100", "action A { status underway } | 0",
        "action A { status done done 80 % } | 80", "action A { done 150 % } | 100"})
    void takesTheStatedPercentageOfAnActionOrElseItsStatus(String action, int percent) {
        Progress progress = new Progress(new WorkCalendars().usual());
        assertThat(progress.percent(TextModel.of("plan of E { " + action + " }").the(Action.class))).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''", "milestone M", "action A { status cancelled }"})
    void isNotDefinedWhereNothingCounts(String actions) {
        assertThat(figures(actions)).isEmpty();
    }

    private static Optional<ProgressFigures> figures(String actions) {
        TextModel model = TextModel.of("plan of E { " + actions + " }");
        return new Progress(new WorkCalendars().usual()).of(model.index().actions(model.the(ActionPlan.class)));
    }
}
