package org.plumbline.dsl.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.ide.kit.Applied;
import org.plumbline.dsl.ide.kit.MarkedProject;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.Problem;
import org.plumbline.dsl.project.ProjectCheck;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.validation.FixDecisions;
import org.plumbline.validation.Remedy;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;

class FixServiceTest {

    private static final String FILE = "main.plumb";

    private final ProjectLoader loader = new ProjectLoader(MarkedProject.language());
    private final ProjectCheck check = new ProjectCheck(loader, new Validator(RuleCatalogue.standard(), new RuleTexts("en"), defect -> {
        throw new AssertionError(defect.rule().code(), defect.cause());
    }));
    private final FixService fixes = MarkedProject.service(FixService.class);

    static List<FixSample> samples() {
        return FixSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void putsRightWhatARuleFound(FixSample sample) throws RefusedEdit {
        LoadedProject project = loader.parse(Map.of(FILE, sample.before()));
        List<FixService.Finding> findings = findings(project, sample.code());
        XtextResource file = file(project);

        assertThat(fixes.titles(file, findings.getFirst())).contains(sample.title()).doesNotHaveDuplicates();
        String after = applied(sample.before(), file, findings.subList(0, 1), sample.title());
        assertThat(after).isEqualTo(sample.after());
        assertThat(findings(loader.parse(Map.of(FILE, after)), sample.code())).hasSizeLessThan(findings.size());
    }

    @Test
    void putsSeveralFindingsRightAtOnce() throws RefusedEdit {
        String text = """
                framework F "Rules" {
                    component A "Foundations"
                    component B "Work"
                    component C "Results" { }
                    workstream W "Rules"
                }
                initiative I "Manual" in W under A {
                }
                """;
        LoadedProject project = loader.parse(Map.of(FILE, text));

        String after = applied(text, file(project), findings(project, "IM-G-007"), "Mark it as a draft");

        assertThat(findings(loader.parse(Map.of(FILE, after)), "IM-G-007")).isEmpty();
        assertThat(after.split("lifecycle draft", -1)).hasSize(3);
    }

    @Test
    void everyFixWasDecidedAndHasASample() {
        Stream<String> decided = new FixDecisions().all().entrySet().stream().filter(each -> each.getValue().remedy() == Remedy.FIX)
                .map(Map.Entry::getKey);

        assertThat(FixCatalogue.standard().codes()).containsExactlyInAnyOrderElementsOf(decided.toList());
        assertThat(new TreeSet<>(samples().stream().map(FixSample::code).collect(Collectors.toSet())))
                .isEqualTo(new TreeSet<>(FixCatalogue.standard().codes()));
    }

    @Test
    void saysNothingAboutWhatIsNoFinding() {
        XtextResource file = file(loader.parse(Map.of(FILE, "risk R1 \"Leaks\" { }\n")));

        for (FixService.Finding none : List.of(new FixService.Finding("SYNTAX", 0, 4), new FixService.Finding("IM-P-001", 500, 3))) {
            assertThat(fixes.titles(file, none)).isEmpty();
        }
    }

    private List<FixService.Finding> findings(LoadedProject project, String code) {
        return check.check(project).problems().stream().filter(problem -> problem.code().equals(code)).map(Problem::position)
                .map(place -> new FixService.Finding(code, place.offset(), place.length())).toList();
    }

    private String applied(String text, XtextResource file, List<FixService.Finding> findings, String title) throws RefusedEdit {
        List<TextEdit> edits = fixes.edits(file, findings, title, uri -> null).getDocumentChanges().stream()
                .flatMap(change -> change.getLeft().getEdits().stream()).map(edit -> edit.getLeft()).toList();
        return Applied.to(text, edits);
    }

    private static XtextResource file(LoadedProject project) {
        return (XtextResource) project.index().files().getFirst().eResource().getResourceSet()
                .getResource(URI.createURI("text:/" + FILE), false);
    }
}
