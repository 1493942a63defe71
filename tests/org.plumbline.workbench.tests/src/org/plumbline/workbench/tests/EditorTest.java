package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.testkit.EmptyErrorLog;
import org.plumbline.testkit.Keyboard;
import org.plumbline.testkit.Menus;
import org.plumbline.testkit.UserInterface;

/** What the text editor does while somebody types. */
@ExtendWith(EmptyErrorLog.class)
class EditorTest {

    private static final String TEXT = """
            // a toolbox
            toolbox WATER "Water" {
                version 1.2
            }
            // the end */
            """;

    private TextProject project;
    private StyledText editor;

    @BeforeEach
    void openEditor() throws CoreException {
        project = TextProject.create("editing");
        editor = project.edit(project.file("toolbox.plumb", TEXT));
    }

    @AfterEach
    void deleteProject() throws CoreException {
        project.delete();
    }

    @Test
    void coloursTokens() {
        UserInterface.run(() -> {
            assertThat(colourAt("a toolbox")).isEqualTo("comment");
            assertThat(colourAt("version")).isEqualTo("keyword");
            assertThat(colourAt("WATER")).isEqualTo("id");
            assertThat(colourAt("\"Water\"")).isEqualTo("text");
            assertThat(colourAt("1.2")).isEqualTo("figure");
            assertThat(colourAt("{")).isEqualTo("none");
        });
    }

    @Test
    void coloursAllThatAChangeConcerns() {
        UserInterface.run(() -> {
            new Keyboard(editor).before("toolbox WATER").type("/*");

            assertThat(colourAt("version")).isEqualTo("comment");

            new Keyboard(editor).before("toolbox WATER").backspace(2);

            assertThat(colourAt("version")).isEqualTo("keyword");
        });
    }

    @Test
    void closesBracesAndIndentsBlocks() {
        UserInterface.run(() -> {
            new Keyboard(editor).before("    version").type("    area OPS \"Operations {a\" {\ndescription \"Pumps\"\n");

            assertThat(editor.getText()).isEqualTo("""
                    // a toolbox
                    toolbox WATER "Water" {
                        area OPS "Operations {a" {
                            description "Pumps"
                            \n    }    version 1.2
                    }
                    // the end */
                    """);
        });
    }

    @Test
    void togglesComments() {
        UserInterface.run(() -> {
            editor.setSelection(TEXT.indexOf("toolbox WATER"), TEXT.indexOf("// the end"));
            Menus.choose("Edit", "Toggle Comment");

            assertThat(editor.getText()).isEqualTo("""
                    // a toolbox
                    // toolbox WATER "Water" {
                    //     version 1.2
                    // }
                    // the end */
                    """);

            Menus.choose("Edit", "Toggle Comment");

            assertThat(editor.getText()).isEqualTo(TEXT);
        });
    }

    private String colourAt(String place) {
        StyleRange style = editor.getStyleRangeAtOffset(editor.getText().indexOf(place));
        return style == null || style.foreground == null ? "none" : JFaceResources.getColorRegistry().getKeySet().stream()
                .filter(key -> key.startsWith("org.plumbline.dsl.ui."))
                .filter(key -> JFaceResources.getColorRegistry().get(key).equals(style.foreground))
                .map(key -> key.substring(key.lastIndexOf('.') + 1)).findFirst().orElse("another");
    }
}
