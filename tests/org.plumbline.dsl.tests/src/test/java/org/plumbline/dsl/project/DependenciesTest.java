package org.plumbline.dsl.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.text.Texts;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;
import org.plumbline.validation.rules.ResolvedReferences;
import org.plumbline.validation.rules.UniqueNames;

/** A project that builds upon others: what its texts may refer to, and whose findings are told. */
class DependenciesTest {

    private static final ProjectLoader LOADER = ProjectLoader.standalone();

    private static final Map<String, String> WATER = Map.of(
            "plumbline.toml", "name = \"water-tools\"\nversion = \"2.1.0\"\nlanguage = \"fr\"\n",
            "toolbox.plumb", """
                    toolbox WATER "Eau" {
                        area OPS "Exploitation"
                    }
                    """,
            "cards/risks.plumb", """
                    risk OPS-03 "Relevés" in WATER.OPS { }
                    risk OPS-04 "Robinets" in WATER.OPS { }
                    """);

    @TempDir
    private Path folder;

    @BeforeEach
    void bay() throws IOException {
        write("bay/plumbline.toml", """
                name = "bay"
                version = "1.0.0"

                [dependencies]
                water-tools = "2.1.0"
                """);
        write("bay/tool.plumb", """
                tool ROTATE "Rotate readers" in WATER.OPS {
                    mitigates OPS-03
                    mitigates WATER.OPS-04
                }
                """);
    }

    @Test
    void refersByNameToWhatALibraryHolds() throws IOException {
        PackedProject.archive(folder.resolve("bay/libraries/water-tools-2.1.0.zip"), WATER);

        CheckedProject bay = check("bay");

        assertThat(told(bay)).isEmpty();
        ProjectIndex index = bay.project().index();
        Toolbox water = (Toolbox) index.all(ToolCard.class).getFirst().getArea().eContainer();
        assertThat(index.risks(water)).extracting(RiskCard::getId).containsExactly("OPS-03", "OPS-04");
        assertThat(index.tools(water)).extracting(ToolCard::getId).containsExactly("ROTATE");
        assertThat(index.toolsMitigating(index.risks(water).getFirst())).hasSize(1);
    }

    @Test
    void whatBelongsToOthersIsNotTheProjectsOwn() throws IOException {
        PackedProject.archive(folder.resolve("bay/libraries/water-tools-2.1.0.zip"), WATER);

        ProjectIndex index = check("bay").project().index();

        assertThat(index.all(RiskCard.class)).isEmpty();
        assertThat(index.allVisible(RiskCard.class)).hasSize(2).noneMatch(index::isOwn);
        assertThat(index.all(ToolCard.class)).hasSize(1).allMatch(index::isOwn);
        assertThat(index.allVisible(RiskCard.class)).extracting(risk -> risk.eResource().getURI().toString())
                .containsOnly("archive:" + folder.resolve("bay/libraries/water-tools-2.1.0.zip").toFile().toURI()
                        + "!/cards/risks.plumb");
    }

    @Test
    void anOpenProjectServesAsWellAndTellsOfItselfOnly() throws IOException {
        PackedProject.folder(folder.resolve("water"), WATER);
        write("water/more.plumb", "risk OPS-05 \"Sans domaine\" in WATER.NONE { }\nrisk");

        assertThat(told(check("bay", "water"))).isEmpty();
        assertThat(told(check("water", "bay"))).extracting(line -> line.replaceAll(" [A-Za-z].*", ""))
                .contains("water/more.plumb:2").allMatch(line -> line.startsWith("water/"));
    }

    @Test
    void withoutItReferencesLeadNowhere() throws IOException {
        assertThat(told(check("bay"))).extracting(line -> line.replaceAll(" (Tool|Mitigation|Open|Write|water).*", ""))
                .containsExactly("bay/plumbline.toml:5 SETTINGS", "bay/tool.plumb:1 IM-C-004", "bay/tool.plumb:2 IM-C-004",
                        "bay/tool.plumb:3 IM-C-004");
    }

    @Test
    void suggestsNamesThatCanBeReferredToOnly() throws IOException {
        write("bay/tool.plumb", "tool ROTATE \"Rotate readers\" in WATER.OPS { mitigates OPS-33 mitigates BASE-1 }\n");
        PackedProject.archive(folder.resolve("bay/libraries/water-tools-2.1.0.zip"), Map.of(
                "plumbline.toml", WATER.get("plumbline.toml") + "[dependencies]\nbase = \"1.0.0\"\n",
                "toolbox.plumb", WATER.get("toolbox.plumb"), "risks.plumb", WATER.get("cards/risks.plumb")));
        PackedProject.archive(folder.resolve("bay/libraries/base-1.0.0.zip"), Map.of(
                "plumbline.toml", "name = \"base\"\nversion = \"1.0.0\"\n",
                "base.plumb", "toolbox BASE \"Base\" { area B \"B\" }\nrisk BASE-1 \"One\" in BASE.B { }\n"));

        assertThat(told(check("bay"))).hasSize(3)
                .contains("bay/plumbline.toml:5 SETTINGS BASE-1 stands in base 1.0.0, which is named by water-tools only. "
                        + "To refer to it, write base = \"1.0.0\" here, too.")
                .anySatisfy(line -> assertThat(line).contains("OPS-33").contains("OPS-03"))
                .anySatisfy(line -> assertThat(line).contains("BASE-1, which does not exist"));
    }

    @Test
    void aNameOfAnotherProjectIsTaken() throws IOException {
        PackedProject.archive(folder.resolve("bay/libraries/water-tools-2.1.0.zip"), WATER);
        write("bay/risk.plumb", "risk OPS-03 \"Again\" in WATER.OPS { }\n");

        assertThat(told(check("bay"))).singleElement().asString().startsWith("bay/risk.plumb:1 IM-C-001 ")
                .contains("bay/libraries/water-tools-2.1.0.zip!/cards/risks.plumb:1");
    }

    @Test
    void aToolboxComesFromOneProject() throws IOException {
        PackedProject.archive(folder.resolve("bay/libraries/water-tools-2.1.0.zip"), WATER);
        PackedProject.archive(folder.resolve("bay/libraries/old-tools-1.0.0.zip"), Map.of(
                "plumbline.toml", "name = \"old-tools\"\nversion = \"1.0.0\"\n",
                "toolbox.plumb", WATER.get("toolbox.plumb")));
        write("bay/plumbline.toml", Files.readString(folder.resolve("bay/plumbline.toml")) + "old-tools = \"1.0.0\"\n");

        assertThat(told(check("bay"))).contains("bay/plumbline.toml:6 SETTINGS The toolbox WATER stands in two projects: water-tools 2.1.0 and "
                + "old-tools 1.0.0. A project uses one version of a toolbox: take one of the dependencies, or the toolbox, out.");
    }

    @Test
    void aLibraryThatCannotBeUnderstoodIsToldOnce() throws IOException {
        PackedProject.archive(folder.resolve("bay/libraries/water-tools-2.1.0.zip"), Map.of("plumbline.toml", WATER.get("plumbline.toml"),
                "toolbox.plumb", WATER.get("toolbox.plumb"), "risks.plumb", WATER.get("cards/risks.plumb") + "risk\nrisk\n"));

        assertThat(told(check("bay"))).singleElement().asString().startsWith("bay/plumbline.toml:5 SETTINGS water-tools 2.1.0 is understood in "
                + "part only. bay/libraries/water-tools-2.1.0.zip!/risks.plumb:").endsWith("Get a library that this version of Plumbline can read.");
    }

    @Test
    void eachProjectHasItsLanguage() throws IOException {
        PackedProject.archive(folder.resolve("bay/libraries/water-tools-2.1.0.zip"), WATER);

        ProjectIndex index = check("bay").project().index();
        Texts texts = new Texts();

        assertThat(texts.fileLanguage(index.allVisible(RiskCard.class).getFirst())).isEqualTo("fr");
        assertThat(texts.fileLanguage(index.all(ToolCard.class).getFirst())).isEqualTo("en");
    }

    private CheckedProject check(String name, String... others) throws IOException {
        List<OpenProject> open = new ArrayList<>();
        for (String project : Stream.concat(Stream.of(name), Stream.of(others)).toList()) {
            try (Stream<Path> files = Files.walk(folder.resolve(project))) {
                open.add(OpenProject.of(folder.resolve(project), files.filter(file -> file.toString().endsWith(".plumb")).sorted().toList()));
            }
        }
        RuleCatalogue rules = new RuleCatalogue(List.of(new UniqueNames(), new ResolvedReferences()));
        Validator validator = new Validator(rules, new RuleTexts("en"), defect -> { });
        return new ProjectCheck(LOADER, validator).check(new DependencyResolver(open).resolve(open.getFirst()));
    }

    private List<String> told(CheckedProject project) {
        return project.problems().stream()
                .map(problem -> (problem.position().file() + ":" + problem.position().line() + " " + problem.code() + " " + problem.message() + " "
                        + problem.remedy().orElse("")).replace(folder + "/", "")).toList();
    }

    private void write(String name, String text) throws IOException {
        PackedProject.folder(folder, Map.of(name, text));
    }
}
