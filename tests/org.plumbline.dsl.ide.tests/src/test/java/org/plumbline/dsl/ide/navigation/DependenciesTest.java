package org.plumbline.dsl.ide.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.ide.hover.HoverService;
import org.plumbline.dsl.ide.kit.Applied;
import org.plumbline.dsl.ide.kit.MarkedProject;
import org.plumbline.dsl.ide.rename.RenameService;
import org.plumbline.dsl.project.ProjectLoader;

/** A project that builds upon another one: what stands there is found, and is not renamed from here. */
class DependenciesTest {

    private static final String TOOL = "tool ROTATE \"Rotate readers\" in WATER.OPS { mitigates LEAKS }\n";

    @TempDir
    private Path folder;

    private XtextResource tool;

    @BeforeEach
    void load() throws IOException {
        OpenProject water = project("water", "name = \"water\"\nversion = \"2.0.0\"\n", "cards.plumb",
                "toolbox WATER \"Water\" { area OPS \"Operations\" }\nrisk LEAKS \"Leaks\" in OPS { }\n");
        OpenProject bay = project("bay", "name = \"bay\"\nversion = \"1.0.0\"\n[dependencies]\nwater = \"2.0.0\"\n", "tool.plumb", TOOL);
        tool = (XtextResource) new ProjectLoader(MarkedProject.language()).load(new DependencyResolver(List.of(water, bay)).resolve(bay))
                .index().files().getFirst().eResource();
    }

    @Test
    void leadsIntoTheOtherProject() {
        LocationLink link = MarkedProject.service(DefinitionService.class).at(tool, TOOL.indexOf("LEAKS")).getFirst();

        assertThat(link.getTargetUri()).isEqualTo(folder.resolve("water/cards.plumb").toUri().toString());
        assertThat(link.getTargetSelectionRange().getStart().getLine()).isEqualTo(1);
    }

    @Test
    void showsTheCard() {
        assertThat(MarkedProject.service(HoverService.class).at(tool, TOOL.indexOf("LEAKS")).orElseThrow().getContents().getRight().getValue())
                .contains("**Leaks**", "**Mitigated by** ROTATE Rotate readers");
    }

    @Test
    void refusesToRenameWhatStandsThere() {
        RenameService service = MarkedProject.service(RenameService.class);

        assertThatThrownBy(() -> service.prepare(tool, TOOL.indexOf("LEAKS"))).isInstanceOf(RefusedEdit.class)
                .hasMessage("LEAKS belongs to another project, which this one builds upon. Rename it there.");
    }

    @Test
    void renamesItsOwnBesideIt() throws RefusedEdit {
        assertThat(MarkedProject.service(RenameService.class).rename(tool, TOOL.indexOf("ROTATE"), "TURN", uri -> 3).edit().getDocumentChanges())
                .singleElement().satisfies(change -> assertThat(change.getLeft().getEdits()).hasSize(1));
    }

    @Test
    void followsARenameInTheOtherProject() throws RefusedEdit {
        assertThat(renamed("LEAKS", "LOSSES").getDocumentChanges()).singleElement().satisfies(change -> {
            assertThat(change.getLeft().getTextDocument().getUri()).isEqualTo(folder.resolve("bay/tool.plumb").toUri().toString());
            assertThat(change.getLeft().getEdits()).singleElement().satisfies(edit -> {
                assertThat(edit.getLeft().getNewText()).isEqualTo("LOSSES");
                assertThat(edit.getLeft().getRange().getStart().getCharacter()).isEqualTo(TOOL.indexOf("LEAKS"));
            });
        });
        assertThat(renamed("WATER", "RIVER").getDocumentChanges()).singleElement()
                .satisfies(change -> assertThat(change.getLeft().getEdits().getFirst().getLeft().getNewText()).isEqualTo("RIVER"));
    }

    @Test
    void refusesAnIdThatTheOtherProjectHas() {
        assertThatThrownBy(() -> renamed("LEAKS", "ROTATE")).isInstanceOf(RefusedEdit.class).hasMessage("tool.plumb of another project"
                + " mentions LEAKS, and there is an element ROTATE in that project already, in tool.plumb. Choose another id.");
    }

    @Test
    void placesOfWhatIsCalledByItFollow() throws Exception {
        Path layout = Files.createDirectories(folder.resolve("bay/layout")).resolve("WATER.OPS.RiskMap.json");
        Files.writeString(layout, "{\n  \"nodes\": {\n    \"Link:WATER.ROTATE/mitigates.WATER.LEAKS\": {\"x\":1,\"y\":2},\n"
                + "    \"Tool:WATER.ROTATE@Risk:WATER.LEAKS\": {\"x\":3,\"y\":4}\n  }\n}\n");

        assertThat(renamed("LEAKS", "LOSSES").getDocumentChanges().getLast().getLeft()).satisfies(change -> {
            assertThat(change.getTextDocument().getUri()).isEqualTo(layout.toUri().toString());
            assertThat(Applied.to(Files.readString(layout), change.getEdits().stream().map(each -> each.getLeft()).toList()))
                    .isEqualTo(Files.readString(layout).replace("LEAKS", "LOSSES"));
        });
    }

    /** What the project that builds upon the other has to change, when that gives something another id. */
    private WorkspaceEdit renamed(String id, String other) throws RefusedEdit {
        XtextResource cards = (XtextResource) tool.getResourceSet().getResources().stream()
                .filter(each -> each.getURI().lastSegment().equals("cards.plumb")).findFirst().orElseThrow();
        return MarkedProject.service(RenameService.class).rename(cards, cards.getParseResult().getRootNode().getText().indexOf(id), other,
                uri -> null).edit();
    }

    private OpenProject project(String name, String settings, String file, String text) throws IOException {
        Path root = Files.createDirectories(folder.resolve(name));
        Files.writeString(root.resolve("plumbline.toml"), settings);
        Files.writeString(root.resolve(file), text);
        return OpenProject.of(root, List.of(root.resolve(file)));
    }
}
