package org.plumbline.diagram.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.view.TreeView;

/** What dragging in the tree of a toolbox does to its text. */
class TreeDropTest {

    @TempDir
    private Path folder;
    private Project project;
    private TableSession tree;

    @BeforeEach
    void open() throws RefusedEdit {
        project = Project.of(folder, """
                toolbox W "Water" {
                    area OPS "Operations" {
                        area METERS "Meters" // in the yard
                    }
                    area MONEY "Money"
                }
                risk R-1 "Readings are altered" in W.OPS.METERS { } // heard twice
                tool T-1 "Rotate readers" in W.OPS {
                    step 1 "Draw the routes"  // with the readers
                    step 2 "Try them"
                    step 3 "Change every quarter"
                }
                organization O "Office"
                engagement E "Cycle" for O { }
                plan of E {
                    action A1 "Routes" { does T-1 step 1, 3 }
                }
                """);
        tree = project.openTable("Toolbox", "W");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void aCardGoesToAnotherArea() throws RefusedEdit {
        drop("Readings are altered", "Money", 0);

        assertThat(project.texts().values()).singleElement().asString().contains("risk R-1 \"Readings are altered\" in W.MONEY { } // heard twice\n");
    }

    @Test
    void anAreaThatMovesKeepsItsCards() throws RefusedEdit {
        drop("Meters", "Money", 0);

        assertThat(project.texts().values()).singleElement().asString().contains("""
                    area OPS "Operations" {
                    }
                    area MONEY "Money" {
                        area METERS "Meters" // in the yard
                    }
                """, "in W.MONEY.METERS { } // heard twice");
    }

    @Test
    void stepsStayNumberedAndActionsKeepThem() throws RefusedEdit {
        drop("3. Change every quarter", "Rotate readers", 0);

        assertThat(project.texts().values()).singleElement().asString().contains("""
                    step 1 "Change every quarter"
                    step 2 "Draw the routes"  // with the readers
                    step 3 "Try them"
                """, "does T-1 step 2, 1 }");
    }

    @Test
    void aRiskOnAToolIsReducedByItOnce() throws RefusedEdit {
        drop("Readings are altered", "Rotate readers", 0);
        drop("Readings are altered", "Rotate readers", 0);

        assertThat(project.texts().values()).singleElement().asString().containsOnlyOnce("    mitigates R-1\n");
    }

    @Test
    void aCardFromOutsideIsPutIn() throws RefusedEdit {
        tree.run(new TableRequest.BringItem(elementOf("Rotate readers"), key("Money")));

        assertThat(project.texts().values()).singleElement().asString().contains("tool T-1 \"Rotate readers\" in W.MONEY {");
    }

    @Test
    void whatFitsNowhereIsRefused() {
        assertThatThrownBy(() -> drop("Operations", "Meters", 0)).isInstanceOf(RefusedEdit.class).hasMessageContaining("cannot lie in itself");
        assertThatThrownBy(() -> drop("1. Draw the routes", "Money", 0)).isInstanceOf(RefusedEdit.class).hasMessageContaining("cannot be dropped there");
        assertThat(project.stored().undoLabel()).isEmpty();
    }

    private void drop(String item, String into, int at) throws RefusedEdit {
        tree.run(new TableRequest.DropItem(key(item), key(into), at));
    }

    private String elementOf(String label) throws RefusedEdit {
        return all(tree.tree().items()).filter(item -> item.label().text().equals(label)).findFirst()
                .map(item -> project.diagrams().keys().key(item.target())).orElseThrow();
    }

    private String key(String label) throws RefusedEdit {
        return all(tree.tree().items()).filter(item -> item.label().text().equals(label) && !Set.of("Help", "Harm").contains(item.mapping())).findFirst()
                .orElseThrow().key();
    }

    private static Stream<TreeView.Item> all(List<TreeView.Item> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item), all(item.children())));
    }
}
