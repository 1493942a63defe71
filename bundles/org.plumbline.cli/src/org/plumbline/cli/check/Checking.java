package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.defects.DefectLog;
import org.plumbline.cli.files.Inputs;
import org.plumbline.cli.files.ProjectFiles;
import org.plumbline.cli.files.Unusable;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.dsl.project.CheckedProject;
import org.plumbline.dsl.project.JustifiedProblem;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.Problem;
import org.plumbline.dsl.project.ProjectCheck;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleDefect;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;

/** Reads and checks what the user named. */
public final class Checking {

    private final Language language;
    private final DefectLog log;

    /** @param log is told about rules that fail, and about what else goes wrong inside */
    public Checking(Language language, DefectLog log) {
        this.language = language;
        this.log = log;
    }

    /** Does something beside the reading and checking that comes. */
    public void beside(Runnable work) {
        language.afterwards(work);
    }

    /** Checks all projects, and tells about the files that the user named. */
    public Outcome check(Inputs inputs, Progress progress) {
        // first, because the language may still be starting
        OpenProjects open = new OpenProjects(inputs);
        ProjectLoader loader = new ProjectLoader(language.services());
        ProjectCheck check = new ProjectCheck(loader, new Validator(RuleCatalogue.standard(), new RuleTexts("en"), this::keep));
        List<CheckedProject> projects = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<JustifiedProblem> justified = new ArrayList<>();
        List<Unusable> unusable = new ArrayList<>(inputs.unusable());
        for (ProjectFiles files : inputs.projects()) {
            progress.step("Reading " + ProblemPrinter.counted(files.files().size(), "file"));
            LoadedProject loaded = open.resolve(files).map(loader::load).orElseGet(() -> loader.load(files.files()));
            loaded.unreadableFiles().forEach(file -> unusable.add(new Unusable(file.position(), file.reason())));
            progress.step("Checking " + ProblemPrinter.counted(files.files().size(), "file"));
            CheckedProject checked = check.check(loaded);
            projects.add(checked);
            checked.problems().stream().filter(problem -> concerns(files, problem)).forEach(problems::add);
            checked.justified().stream().filter(known -> concerns(files, known.problem())).forEach(justified::add);
        }
        int named = inputs.projects().stream().mapToInt(files -> files.named().size()).sum();
        return new Outcome(projects, problems, justified, unusable, named);
    }

    /** A finding without a place, and one on the settings, concerns the project, whichever file of it was named. */
    private static boolean concerns(ProjectFiles files, Problem problem) {
        String file = problem.position().file();
        return file.isEmpty() || problem.code().equals(Problem.SETTINGS) || files.named().contains(file);
    }

    private void keep(RuleDefect defect) {
        log.add("Rule " + defect.rule().code() + " failed on " + defect.element() + ":", defect.cause());
    }
}
