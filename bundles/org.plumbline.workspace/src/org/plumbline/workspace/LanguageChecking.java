package org.plumbline.workspace;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ILog;
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

    /** Reads files together and checks them; one project at a time. */
    public synchronized CheckedProject check(List<Path> files) {
        return check.check(files);
    }

    private static void log(RuleDefect defect) {
        ILog.of(LanguageChecking.class).error("Rule " + defect.rule().code() + " failed on " + defect.element(), defect.cause());
    }
}
