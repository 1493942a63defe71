package org.plumbline.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.source.SourceMap;

/**
 * Checks a model against a catalogue of rules, in one pass: every element is visited once and shown to the rules for its type; those
 * that judge what the others found come after them. A rule that throws becomes a finding of its own, and all others go on.
 */
public final class Validator {

    private final RuleCatalogue catalogue;
    private final RuleTexts texts;
    private final Consumer<RuleDefect> defects;
    private final Supplier<SeverityPolicy> usual;

    /**
     * A validator with its rules and the language of its messages.
     *
     * @param defects is told about every rule that throws, for a log; the findings say so too
     */
    public Validator(RuleCatalogue catalogue, RuleTexts texts, Consumer<RuleDefect> defects) {
        this(catalogue, texts, defects, SeverityPolicy::ofCatalogue);
    }

    /**
     * The same for a user who wants some rules to count more or less.
     *
     * @param usual how grave findings are where a project does not decide; asked for at each check
     */
    public Validator(RuleCatalogue catalogue, RuleTexts texts, Consumer<RuleDefect> defects, Supplier<SeverityPolicy> usual) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.defects = defects;
        this.usual = usual;
    }

    /** The rules. */
    public RuleCatalogue catalogue() {
        return catalogue;
    }

    /**
     * What is to be put right in a project, each rule as grave as the catalogue has it.
     *
     * @param index the project
     * @param sources the text that it was read from
     */
    public List<Finding> validate(ProjectIndex index, SourceMap sources) {
        return check(index, sources, SeverityPolicy.ofCatalogue()).findings();
    }

    /**
     * What the rules have to say about a project.
     *
     * @param policy how grave the findings are there
     */
    public Verdict check(ProjectIndex index, SourceMap sources, SeverityPolicy policy) {
        return check(index, sources, policy, () -> { });
    }

    /**
     * The same for a caller who may have better things to do.
     *
     * @param pause is run before each element; what it throws ends the check
     */
    public Verdict check(ProjectIndex index, SourceMap sources, SeverityPolicy policy, Runnable pause) {
        Set<String> codes = catalogue.rules().stream().map(Rule::code).collect(Collectors.toUnmodifiableSet());
        Justifications justifications = new Justifications();
        RuleRun run = new RuleRun(new RuleContext(index, sources, texts, codes, justifications), texts, policy.over(usual.get()),
                justifications, defects);
        visit(index, run, pause);
        return run.verdict();
    }

    private void visit(ProjectIndex index, RuleRun run, Runnable pause) {
        List<RuleRun.Look<?>> looks = catalogue.rules().stream().<RuleRun.Look<?>>map(run::with).toList();
        Map<Class<?>, List<RuleRun.Look<?>>> byType = new HashMap<>();
        Function<Class<?>, List<RuleRun.Look<?>>> fitting =
                type -> looks.stream().<RuleRun.Look<?>>filter(look -> look.rule().type().isAssignableFrom(type)).toList();
        List<Runnable> judging = new ArrayList<>();
        for (EObject element : index.all(EObject.class)) {
            pause.run();
            for (RuleRun.Look<?> look : byType.computeIfAbsent(element.getClass(), fitting)) {
                if (look.rule().judgesFindings()) {
                    judging.add(() -> run.check(look, element));
                } else {
                    run.check(look, element);
                }
            }
        }
        judging.forEach(Runnable::run);
    }
}
