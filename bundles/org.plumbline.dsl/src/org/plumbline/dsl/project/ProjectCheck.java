package org.plumbline.dsl.project;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.core.source.Position;
import org.plumbline.validation.Finding;
import org.plumbline.validation.FindingIdentity;
import org.plumbline.validation.PolicyReader;
import org.plumbline.validation.PolicyReader.ReadPolicy;
import org.plumbline.validation.Validator;
import org.plumbline.validation.Verdict;

/**
 * Reads a project and checks it, and lists in one order what the language and the rules have to say. Of a file that does not follow
 * the language, findings of rules are held back, and so are those in other files about ids that stand in it: much of them would
 * only say that something is missing which is there, but could not be understood.
 */
public final class ProjectCheck {

    private static final Position NOWHERE = new Position("", 0, 0, 0, 0);
    private static final Comparator<Problem> ORDER = Comparator
            .comparing((Problem problem) -> problem.position().file())
            .thenComparingInt(problem -> problem.position().line())
            .thenComparingInt(problem -> problem.position().column())
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    private final ProjectLoader loader;
    private final Validator validator;

    /** A check with the given rules. */
    public ProjectCheck(ProjectLoader loader, Validator validator) {
        this.loader = loader;
        this.validator = validator;
    }

    /** Reads files together and checks them. */
    public CheckedProject check(List<Path> files) {
        return check(loader.load(files));
    }

    /** Reads a project with all that it builds upon, and checks it alone. */
    public CheckedProject check(Resolution project) {
        return check(loader.load(project));
    }

    /** Checks what was read. */
    public CheckedProject check(LoadedProject project) {
        return check(project, () -> { });
    }

    /**
     * The same for a caller who may have better things to do.
     *
     * @param pause is run every now and then; what it throws ends the check
     */
    public CheckedProject check(LoadedProject project, Runnable pause) {
        ReadPolicy policy = new PolicyReader(validator.catalogue()).read(project.settings());
        Verdict verdict = validator.check(project.index(), project.sources(), policy.policy(), pause);
        HalfUnderstood halfUnderstood = HalfUnderstood.in(project);
        Stream<Problem> syntax = project.syntaxProblems().stream().map(Problem::of);
        FindingIdentity identity = new FindingIdentity(project.sources());
        Stream<Problem> findings = verdict.findings().stream().filter(finding -> !halfUnderstood.conceals(finding))
                .map(finding -> problem(finding, identity));
        Stream<Problem> settings = Stream.concat(project.settingProblems().stream(), policy.problems().stream()).map(Problem::of);
        List<JustifiedProblem> justified = verdict.justified().stream().filter(known -> !halfUnderstood.conceals(known.finding()))
                .map(known -> new JustifiedProblem(problem(known.finding(), identity), known.reason())).toList();
        return new CheckedProject(project, Stream.of(settings, syntax, findings).flatMap(problems -> problems).sorted(ORDER).toList(),
                justified);
    }

    private static Problem problem(Finding finding, FindingIdentity identity) {
        return new Problem(finding.position().orElse(NOWHERE), finding.severity(), finding.code(), finding.message(),
                Optional.of(finding.remedy()), identity.of(finding));
    }
}
