package org.plumbline.documents.roadmap;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.settings.ProjectSettings;
import org.plumbline.core.settings.SettingProblem;
import org.plumbline.core.source.SourceMap;
import org.plumbline.validation.Finding;
import org.plumbline.validation.PolicyReader;
import org.plumbline.validation.PolicyReader.ReadPolicy;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Severity;
import org.plumbline.validation.SeverityPolicy;
import org.plumbline.validation.Validator;

/** What the rules find in a project, in the language of a document: a check on screen may have spoken another one. */
public final class CheckFindings {

    private final Validator validator;

    /** @param language BCP 47 tag of the document */
    public CheckFindings(String language) {
        // a rule that fails is told of by its finding here; the check before the document has logged it
        this.validator = new Validator(RuleCatalogue.standard(), new RuleTexts(language), defect -> { });
    }

    /**
     * The errors of a project: those of its settings, then the others in the order of its text.
     *
     * @param settings what it decides about rules
     * @param problems of the settings
     */
    public List<OpenFinding> errors(ProjectIndex project, SourceMap sources, ProjectSettings settings, List<SettingProblem> problems) {
        ReadPolicy policy = new PolicyReader(validator.catalogue()).read(settings);
        return Stream.concat(Stream.concat(problems.stream(), policy.problems().stream()).map(CheckFindings::open),
                errors(project, sources, policy.policy())).toList();
    }

    /** The errors of a project without settings, in the order of its text. */
    public List<OpenFinding> errors(ProjectIndex project, SourceMap sources) {
        return errors(project, sources, SeverityPolicy.ofCatalogue()).toList();
    }

    private Stream<OpenFinding> errors(ProjectIndex project, SourceMap sources, SeverityPolicy policy) {
        return validator.check(project, sources, policy).findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(CheckFindings::open);
    }

    private static OpenFinding open(SettingProblem problem) {
        return new OpenFinding("SETTINGS", Path.of(problem.position().file()).getFileName() + ":" + problem.line(), problem.message(),
                problem.remedy());
    }

    /** The file is told by its name: where it lies on somebody's machine is nobody else's business. */
    private static OpenFinding open(Finding finding) {
        String place = finding.position().map(at -> Path.of(at.file()).getFileName() + ":" + at.line()).orElse("");
        return new OpenFinding(finding.code(), place, finding.message(), finding.remedy());
    }
}
