package org.plumbline.dsl.ide.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.ide.hover.HoverService;
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
        assertThat(MarkedProject.service(RenameService.class).rename(tool, TOOL.indexOf("ROTATE"), "TURN", uri -> 3).getDocumentChanges())
                .singleElement().satisfies(change -> assertThat(change.getLeft().getEdits()).hasSize(1));
    }

    private OpenProject project(String name, String settings, String file, String text) throws IOException {
        Path root = Files.createDirectories(folder.resolve(name));
        Files.writeString(root.resolve("plumbline.toml"), settings);
        Files.writeString(root.resolve(file), text);
        return OpenProject.of(root, List.of(root.resolve(file)));
    }
}
