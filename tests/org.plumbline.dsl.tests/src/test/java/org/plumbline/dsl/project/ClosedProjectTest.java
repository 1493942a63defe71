package org.plumbline.dsl.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.core.project.MitigatingTool;
import org.plumbline.core.project.Names;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.text.Texts;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.plan.Action;

/** A project whose files are closed opens those, and only those, that an answer needs. */
class ClosedProjectTest {

    private static final ProjectLoader LOADER = ProjectLoader.standalone();

    private static final Map<String, String> FILES = Map.of(
            "plumbline.toml", "name = \"bay\"\nversion = \"1.0.0\"\n[dependencies]\nbase = \"1.0.0\"\n",
            "water.plumb", "toolbox WATER \"Water\" { area OPS \"Operations\" area FIN \"Finance\" }\n",
            "ops.plumb", "risk OPS-1 \"Readings\" in WATER.OPS { }\nrisk OPS-2 \"Taps\" in WATER.OPS { }\n",
            "fin.plumb", "risk FIN-1 \"Cash\" in WATER.FIN { }\n",
            "tools.plumb", "tool ROTATE \"Rotate\" in WATER.OPS { mitigates OPS-1 }\n",
            "more-tools.plumb", "tool COUNT \"Count\" in WATER.FIN { mitigates FIN-1 }\n",
            "school.plumb", "toolbox SCHOOL \"School\" { area HR \"People\" }\nrisk HR-1 \"Posts\" in SCHOOL.HR { }\n",
            "plan.plumb", "plan of BAY-2026 { }\n",
            "bay.plumb", "organization BAY \"Bay\" { }\nengagement BAY-2026 \"2026\" { organization BAY }\n");

    @TempDir
    private Path folder;

    @Test
    void answersAllRisksOfAToolboxFromTheFilesThatHoldThem() throws IOException {
        ClosedProject project = bay();
        assertThat(opened(project)).isEmpty();

        Toolbox water = project.index().find(Toolbox.class, "WATER").orElseThrow();
        assertThat(opened(project)).containsExactly("water.plumb");

        assertThat(project.index().risks(water)).extracting(RiskCard::getId).containsExactly("FIN-1", "OPS-1", "OPS-2");
        assertThat(opened(project)).containsExactly("water.plumb", "fin.plumb", "ops.plumb");
    }

    @Test
    void opensWhatRefersToAnElementOnly() throws IOException {
        ClosedProject project = bay();
        ProjectIndex index = project.index();

        RiskCard risk = index.find(RiskCard.class, "WATER.OPS-1").orElseThrow();
        assertThat(index.toolsMitigating(risk)).extracting(tool -> tool.tool().getId()).containsExactly("ROTATE");
        assertThat(opened(project)).containsExactly("ops.plumb", "tools.plumb");
    }

    @Test
    void opensAFileWhenAReferenceIsFollowed() throws IOException {
        ClosedProject project = bay();

        ToolCard tool = project.index().find(ToolCard.class, "WATER.COUNT").orElseThrow();
        assertThat(opened(project)).containsExactly("more-tools.plumb");
        assertThat(tool.getArea().getId()).isEqualTo("FIN");
        assertThat(tool.getMitigates().getFirst().getRisk().getId()).isEqualTo("FIN-1");
        assertThat(opened(project)).containsExactly("more-tools.plumb", "water.plumb", "fin.plumb");
    }

    @Test
    void findsPlansAndPartsOfLibraries() throws IOException {
        ClosedProject project = bay();
        ProjectIndex index = project.index();

        Engagement engagement = index.find(Engagement.class, "BAY-2026").orElseThrow();
        assertThat(index.plan(engagement)).isPresent();
        RiskCard common = index.find(RiskCard.class, "BASE.B-1").orElseThrow();
        assertThat(index.isOwn(common)).isFalse();
        assertThat(index.isOwn(engagement)).isTrue();
        assertThat(index.all(RiskCard.class)).doesNotContain(common);
        assertThat(opened(project).subList(0, 3)).containsExactly("bay.plumb", "plan.plumb", "libraries/base-1.0.0.zip!/base.plumb");
    }

    @Test
    void neverOpensWhatIsNoPartOfTheProject() throws IOException {
        ClosedProject project = bay();

        assertThat(project.own()).extracting(file -> Path.of(file.file()).getFileName().toString()).containsExactly("bay.plumb", "fin.plumb", "more-tools.plumb", "ops.plumb",
                "plan.plumb", "school.plumb", "tools.plumb", "water.plumb");
        assertThat(project.index().find(RiskCard.class, "WATER.NONE")).isEmpty();
        assertThat(opened(project)).isEmpty();
    }

    static List<Path> examples() throws IOException {
        return ShippedProjectsTest.projects();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersAsAProjectThatIsOpen(Path example) throws IOException {
        Resolution resolution = resolution(example);

        assertThat(answers(LOADER.describe(resolution).index())).isEqualTo(answers(LOADER.load(resolution).index()));
    }

    private static Map<String, List<String>> answers(ProjectIndex index) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        index.all(Toolbox.class).forEach(box -> {
            answers.put("risks of " + box.getId(), names(index.risks(box)));
            answers.put("tools of " + box.getId(), names(index.tools(box)));
        });
        index.all(RiskCard.class).forEach(risk -> answers.put("tools against " + risk.getId(),
                names(index.toolsMitigating(risk).stream().map(MitigatingTool::tool).toList())));
        index.all(Organization.class).forEach(organization -> {
            answers.put("engagements of " + organization.getId(), names(index.engagements(organization)));
            answers.put("frameworks of " + organization.getId(), names(index.frameworks(organization)));
            answers.put("stakeholders of " + organization.getId(), names(index.stakeholders(organization)));
        });
        index.all(Engagement.class).forEach(engagement -> answers.put("plan of " + engagement.getId(),
                names(index.plan(engagement).stream().flatMap(plan -> index.actions(plan).stream()).toList())));
        index.all(AssessedRisk.class).forEach(risk -> answers.put("actions against " + risk.getId(),
                names(index.actionsReducing(risk))));
        index.all(GovernanceFramework.class).forEach(framework -> {
            answers.put("results of " + framework.getId(), names(index.results(framework)));
            answers.put("initiatives of " + framework.getId(), names(index.initiatives(framework)));
            framework.getWorkstreams().forEach(stream -> answers.put("initiatives of " + stream.getId(), names(index.initiatives(stream))));
        });
        answers.put("actions", names(index.all(Action.class)));
        return answers;
    }

    private static List<String> names(List<? extends EObject> elements) {
        Names names = new Names(new Texts());
        return elements.stream().map(element -> names.name(element).orElse("?")).toList();
    }

    private ClosedProject bay() throws IOException {
        PackedProject.folder(folder.resolve("bay"), FILES);
        PackedProject.archive(folder.resolve("bay/libraries/base-1.0.0.zip"), Map.of(
                "plumbline.toml", "name = \"base\"\nversion = \"1.0.0\"\n",
                "base.plumb", "toolbox BASE \"Base\" { area B \"B\" }\nrisk B-1 \"One\" in BASE.B { }\n"));
        return LOADER.describe(resolution(folder.resolve("bay")));
    }

    private List<String> opened(ClosedProject project) {
        return project.opened().stream().map(file -> file.replace(folder + "/", "").replace("bay/", "")).toList();
    }

    private static Resolution resolution(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            OpenProject open = OpenProject.of(project, files.filter(file -> file.toString().endsWith(".plumb")).sorted().toList());
            return new DependencyResolver(List.of(open)).resolve(open);
        }
    }
}
