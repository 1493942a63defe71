package org.plumbline.workspace;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.dsl.project.CheckedProject;
import org.plumbline.dsl.project.ProjectCheck;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleDefect;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;

/** The language and its rules, set up once for all who read projects in the workbench: an OSGi service. */
public final class LanguageChecking {

    private final ProjectCheck check;

    /** The standard rules, told in English. */
    public LanguageChecking() {
        LanguageLog.open();
        check = new ProjectCheck(ProjectLoader.standalone(), new Validator(RuleCatalogue.standard(), new RuleTexts("en"), LanguageChecking::log));
    }

    /** Reads a project with all that it builds upon, and checks it; one project at a time. */
    public synchronized CheckedProject check(ProjectTexts texts) {
        OpenProject project = texts.read();
        List<OpenProject> open = project.settings().dependencies().isEmpty() ? List.of(project) : OpenProjects.inWorkspace();
        return check.check(new DependencyResolver(open).resolve(project));
    }

    private static void log(RuleDefect defect) {
        ILog.of(LanguageChecking.class).error("Rule " + defect.rule().code() + " failed on " + defect.element(), defect.cause());
    }
}
