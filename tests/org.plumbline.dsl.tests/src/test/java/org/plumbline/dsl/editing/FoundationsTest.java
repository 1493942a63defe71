package org.plumbline.dsl.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.edit.ModelEditor;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.project.PackedProject;
import org.plumbline.dsl.session.StoredDocuments;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;

/** A project is edited together with what it builds upon, and that stays as it is. */
class FoundationsTest {

    private static final String TOOL = """
            tool ROTATE "Rotate readers" in WATER.OPS {
                mitigates OPS-03 // readings
            }
            """;
    private static final String CARDS = """
            toolbox WATER { area OPS }
            risk OPS-03 in OPS { }
            risk OPS-04 in OPS { }
            """;

    @TempDir
    private Path folder;

    private ModelEditor editor;

    @BeforeEach
    void open() throws IOException, RefusedEdit {
        OpenProject water = project("water", "name = \"water-tools\"\nversion = \"2.1.0\"\n", CARDS);
        OpenProject bay = project("bay", "name = \"bay\"\nversion = \"1.0.0\"\n\n[dependencies]\nwater-tools = \"2.1.0\"\n", TOOL);
        editor = new TextModelEditor(new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration(), StoredDocuments.files(bay.files()),
                () -> new DependencyResolver(List.of(bay, water)).resolve(bay));
    }

    @Test
    void theProjectIsEditedAndReferencesLeadOutOfIt() throws IOException, RefusedEdit {
        assertThat(editor.model().all(RiskCard.class)).isEmpty();
        assertThat(editor.model().allVisible(RiskCard.class)).hasSize(2);

        editor.edit("Mitigate", model -> {
            ToolCard tool = EditedProject.find(model, ToolCard.class, "WATER.ROTATE");
            model.rename(tool, "TURNS");
            tool.getMitigates().getFirst().setRisk(EditedProject.find(model, RiskCard.class, "WATER.OPS-04"));
        });

        assertThat(folder.resolve("bay/texts.plumb")).hasContent(TOOL.replace("ROTATE", "TURNS").replace("OPS-03", "OPS-04"));
        assertThat(folder.resolve("water/texts.plumb")).hasContent(CARDS);
    }

    @Test
    void whatItBuildsUponStays() throws IOException {
        assertThatThrownBy(() -> editor.edit("Rename", model -> model.rename(EditedProject.find(model, RiskCard.class, "WATER.OPS-03"), "X")))
                .isInstanceOf(RefusedEdit.class)
                .hasMessage(folder.toRealPath().resolve("water/texts.plumb") + ":2 belongs to another project, which this one builds upon. Change it there.");
    }

    @Test
    void aLibraryStays() throws IOException, RefusedEdit {
        OpenProject bay = project("bay", "name = \"bay\"\nversion = \"1.0.0\"\n\n[dependencies]\nwater-tools = \"2.1.0\"\n", TOOL);
        Path archive = folder.resolve("bay/libraries/water-tools-2.1.0.zip");
        PackedProject.archive(archive, Map.of("plumbline.toml", "name = \"water-tools\"\nversion = \"2.1.0\"\n", "our cards.plumb", CARDS));
        ModelEditor packed = new TextModelEditor(new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration(),
                StoredDocuments.files(bay.files()), () -> new DependencyResolver(List.of(bay)).resolve(bay));

        assertThatThrownBy(() -> packed.edit("Rename", model -> model.rename(EditedProject.find(model, RiskCard.class, "WATER.OPS-04"), "X")))
                .isInstanceOf(RefusedEdit.class)
                .hasMessage(archive + "!/our cards.plumb:3 belongs to another project, which this one builds upon. "
                        + "A library stays as it was packed: change it in its own project, and pack that as a new version.");
    }

    private OpenProject project(String name, String settings, String text) throws IOException {
        Path project = Files.createDirectories(folder.resolve(name));
        Files.writeString(project.resolve("plumbline.toml"), settings);
        return OpenProject.of(project, List.of(Files.writeString(project.resolve("texts.plumb"), text)));
    }
}
