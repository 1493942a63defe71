package org.plumbline.validation.rules;

import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.plan.Initiative;
import org.plumbline.model.results.Result;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-R-010: an output has an initiative that contributes to it and was not cancelled, and an outcome an output or another result that does. */
public final class ResultsConnected extends CodedRule<Result> {

    /** The results that initiatives, and that other results contribute to, found once for the model. */
    private record Contributions(Set<Result> initiated, Set<Result> prepared) {

        static Contributions of(RuleContext context) {
            return context.derived(Contributions.class, all -> new Contributions(
                    all.index().allVisible(Initiative.class).stream().filter(Initiatives::count).flatMap(each -> each.getContributesTo().stream())
                            .collect(Collectors.toSet()),
                    all.index().allVisible(Result.class).stream().flatMap(each -> each.getContributesTo().stream())
                            .collect(Collectors.toSet())));
        }
    }

    /** The rule. */
    public ResultsConnected() {
        super("IM-R-010", Severity.INFO, Result.class);
    }

    @Override
    public void check(Result result, RuleContext context, FindingSink sink) {
        switch (result.getKind()) {
            case OUTPUT -> checkOutput(result, context, sink);
            case OUTCOME -> checkOutcome(result, context, sink);
            default -> { }
        }
    }

    private static void checkOutput(Result output, RuleContext context, FindingSink sink) {
        if (!Contributions.of(context).initiated().contains(output)) {
            sink.report(Place.of(output), "output", context.label(output), Ids.of(output));
        }
    }

    private static void checkOutcome(Result outcome, RuleContext context, FindingSink sink) {
        if (!Contributions.of(context).prepared().contains(outcome)) {
            sink.report(Place.of(outcome), "outcome", context.label(outcome), Ids.of(outcome));
        }
    }
}
