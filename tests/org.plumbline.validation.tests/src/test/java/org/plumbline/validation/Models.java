package org.plumbline.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.plumbline.core.source.Position;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;

/** Reads texts and checks them, for tests. */
public final class Models {

    private static final ProjectLoader LOADER = ProjectLoader.standalone();

    private Models() {
    }

    /** The project that some texts make up, whatever is wrong with them. */
    public static LoadedProject readAnyhow(Map<String, String> files) {
        return LOADER.parse(files);
    }

    /** The project that some texts make up; they must have no syntax problem. */
    public static LoadedProject read(Map<String, String> files) {
        LoadedProject project = LOADER.parse(files);
        assertThat(project.syntaxProblems()).as("syntax problems of the sample").isEmpty();
        return project;
    }

    /** What some rules find in texts. A rule that throws fails the test. */
    public static List<Finding> check(Map<String, String> files, RuleCatalogue rules) {
        return check(read(files), rules);
    }

    /** What some rules find in a project, half-written as it may be. A rule that throws fails the test. */
    public static List<Finding> check(LoadedProject project, RuleCatalogue rules) {
        Validator validator = new Validator(rules, new RuleTexts("en"), defect -> {
            throw new AssertionError("defect of rule " + defect.rule().code(), defect.cause());
        });
        return validator.validate(project.index(), project.sources());
    }

    /** The place of a finding as {@code file:line:column}. */
    public static String place(Finding finding) {
        Position position = finding.position().orElseThrow();
        return position.file() + ":" + position.line() + ":" + position.column();
    }
}
