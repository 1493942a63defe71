package org.plumbline.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.source.Position;
import org.plumbline.model.core.Justification;

/** One run of rules over a project: shows elements to rules and keeps what they report. */
final class RuleRun {

    private static final Comparator<Position> IN_TEXT =
            Comparator.comparing(Position::file).thenComparingInt(Position::line).thenComparingInt(Position::column);
    private static final Comparator<Finding> ORDER = Comparator
            .comparing((Finding finding) -> finding.position().orElse(null), Comparator.nullsLast(IN_TEXT))
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    /** A rule together with where it reports: made once, since nearly every element is shown to several rules and passes them all. */
    record Look<T extends EObject>(Rule<T> rule, FindingSink sink) {
    }

    private final RuleContext context;
    private final RuleTexts texts;
    private final SeverityPolicy policy;
    private final Justifications justifications;
    private final Locations locations;
    private final Consumer<RuleDefect> defects;
    private final List<Finding> findings = new ArrayList<>();
    private final List<JustifiedFinding> justified = new ArrayList<>();

    RuleRun(RuleContext context, RuleTexts texts, SeverityPolicy policy, Justifications justifications, Consumer<RuleDefect> defects) {
        this.context = context;
        this.texts = texts;
        this.policy = policy;
        this.justifications = justifications;
        this.locations = new Locations(context.sources());
        this.defects = defects;
    }

    /** A rule of this run. */
    <T extends EObject> Look<T> with(Rule<T> rule) {
        return new Look<>(rule, (place, variant, arguments) -> report(rule, new Finding(rule.code(), variant, rule.severity(),
                texts.message(rule.code(), variant, arguments), texts.remedy(rule.code(), variant, arguments), locations.located(place))));
    }

    /** Shows an element to a rule. A rule that throws becomes a finding of its own. */
    <T extends EObject> void check(Look<T> look, EObject element) {
        Rule<T> rule = look.rule();
        try {
            rule.check(rule.type().cast(element), context, look.sink());
        } catch (RuntimeException cause) {
            defects.accept(new RuleDefect(rule, element, cause));
            findings.add(defect(rule, context.label(element), cause, locations.located(Place.of(element))));
        }
    }

    /** Everything so far, in order. */
    Verdict verdict() {
        return new Verdict(findings.stream().sorted(ORDER).toList(),
                justified.stream().sorted(Comparator.comparing(JustifiedFinding::finding, ORDER)).toList());
    }

    /** What is justified stays so where the rule is off: the justification is of use when the rule is on again. */
    private void report(Rule<?> rule, Finding finding) {
        Optional<Justification> justification = justifications.of(finding);
        policy.severity(rule, finding.position()).map(finding::as).ifPresent(counted -> justification.ifPresentOrElse(
                known -> justified.add(new JustifiedFinding(counted, context.texts().plain(known.getReason(), texts.language()))),
                () -> findings.add(counted)));
    }

    private Finding defect(Rule<?> rule, String label, RuntimeException cause, Place place) {
        String[] arguments = {rule.code(), label, cause.getClass().getSimpleName()};
        return new Finding(rule.code(), Finding.DEFECT, Severity.ERROR, texts.message(Labels.ELEMENTS, Finding.DEFECT, arguments),
                texts.remedy(Labels.ELEMENTS, Finding.DEFECT, arguments), place);
    }
}
