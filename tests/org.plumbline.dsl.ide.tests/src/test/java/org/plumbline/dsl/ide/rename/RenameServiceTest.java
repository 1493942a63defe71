package org.plumbline.dsl.ide.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.ide.kit.Applied;
import org.plumbline.dsl.ide.kit.MarkedProject;
import org.plumbline.dsl.ide.text.DocumentUris;

class RenameServiceTest {

    private final RenameService service = MarkedProject.service(RenameService.class);

    @Test
    void renamesInAllFilesAndKeepsTheRest() throws RefusedEdit {
        MarkedProject project = MarkedProject.of("""
                toolbox T "Cards" { area OPS "Operations" }

                // R1 is the worst
                risk R‸1 /* first */ "Leaks" in OPS { } // R1
                """).and("tools.plumb", """
                tool T1   "Meters"  in T.OPS {
                    mitigates R1 strongly // because of R1
                    mitigates T /* box */ . R1
                    goal "Less [[R1]] and [[T.R1|leaks]]" es: \"""
                        Menos [[R1]]
                        \"""
                }
                """).and("else.plumb", "organization R1X \"Not R1\" { }\n");

        assertThat(renamed(project, "R10")).isEqualTo(Map.of(MarkedProject.FIRST, """
                toolbox T "Cards" { area OPS "Operations" }

                // R1 is the worst
                risk R10 /* first */ "Leaks" in OPS { } // R1
                """, "tools.plumb", """
                tool T1   "Meters"  in T.OPS {
                    mitigates R10 strongly // because of R1
                    mitigates T /* box */ . R10
                    goal "Less [[R10]] and [[T.R10|leaks]]" es: \"""
                        Menos [[R10]]
                        \"""
                }
                """));
    }

    @Test
    void renamesAWholeInTheNamesOfItsParts() throws RefusedEdit {
        MarkedProject project = MarkedProject.of("toolbox T \"Cards\" { area OPS \"Operations\" }\n")
                .and("tools.plumb", "tool T1 \"Meters\" in ‸T.OPS { goal \"[[T.T1]]\" }\n");

        assertThat(renamed(project, "'t 2'")).isEqualTo(Map.of(
                MarkedProject.FIRST, "toolbox 't 2' \"Cards\" { area OPS \"Operations\" }\n",
                "tools.plumb", "tool T1 \"Meters\" in 't 2'.OPS { goal \"[['t 2'.T1]]\" }\n"));
    }

    @Test
    void makesAReferenceLongerWhereItWouldMeanSomethingElse() throws RefusedEdit {
        MarkedProject project = MarkedProject.of("toolbox T \"Cards\" { area A \"Bills\" }\nrisk R‸1 \"Leaks\" in A { }\n")
                .and("other.plumb", "toolbox U \"More\" { area B \"Stores\" }\nrisk R2 \"Theft\" in B { }\n")
                .and("town.plumb", "engagement E \"First\" { risk X is R2 { } }\n");

        assertThat(renamed(project, "R2")).isEqualTo(Map.of(
                MarkedProject.FIRST, "toolbox T \"Cards\" { area A \"Bills\" }\nrisk R2 \"Leaks\" in A { }\n",
                "town.plumb", "engagement E \"First\" { risk X is U.R2 { } }\n"));
    }

    @Test
    void anEditCarriesTheVersionOfItsText() throws RefusedEdit {
        MarkedProject project = MarkedProject.of("toolbox ‸T \"Cards\" { area OPS \"Operations\" }\n")
                .and("tools.plumb", "tool T1 \"Meters\" in T.OPS { }\n");

        WorkspaceEdit edit = service.rename(project.resource(), project.caret(), "T2",
                uri -> uri.equals(MarkedProject.uri(MarkedProject.FIRST)) ? 7 : null).edit();

        assertThat(edit.getDocumentChanges()).extracting(change -> change.getLeft().getTextDocument().getVersion()).containsExactly(7, null);
    }

    @Test
    void theSameIdChangesNothing() throws RefusedEdit {
        assertThat(renamed(MarkedProject.of("toolbox ‸T \"Cards\" { }"), "T")).isEmpty();
    }

    @Test
    void offersTheIdAtTheCaret() throws RefusedEdit {
        MarkedProject project = MarkedProject.of("toolbox T \"Cards\" { area 'o p' \"Operations\" }\nrisk R1 \"Leaks\" in T.'o ‸p' { }");

        assertThat(service.prepare(project.resource(), project.caret()).getPlaceholder()).isEqualTo("'o p'");
        assertThat(service.prepare(project.resource(), project.caret()).getRange().getStart().getCharacter()).isEqualTo(21);
    }

    @Test
    void refusesWhatIsNoName() {
        assertThatThrownBy(() -> prepare("ri‸sk R1 \"Leaks\" { }")).isInstanceOf(RefusedEdit.class)
                .hasMessage("Only an id can be renamed. Put the caret on the id of an element, or on a reference to it.");
        assertThatThrownBy(() -> prepare("risk R1 \"Leaks\" in NO‸NE { }")).isInstanceOf(RefusedEdit.class)
                .hasMessage("This name leads nowhere. Put it right first.");
    }

    @Test
    void refusesATakenId() {
        MarkedProject project = MarkedProject.of("toolbox T \"Cards\" { area OPS \"Operations\" }\nrisk ‸R1 \"Leaks\" in OPS { }\n")
                .and("two.plumb", "risk R2 \"Theft\" in T.OPS { }");

        assertThatThrownBy(() -> renamed(project, "R2")).isInstanceOf(RefusedEdit.class)
                .hasMessage("There is an element R2 already, in two.plumb. Choose another id.");
    }

    @Test
    void refusesWhatIsNoId() {
        MarkedProject project = MarkedProject.of("toolbox ‸T \"Cards\" { }");

        for (String typed : List.of("", "  ", "t", "T_2", "T 2", "T.2", "T-", "''", "'a'b'", "'a\n'", "T\n{ }")) {
            assertThatThrownBy(() -> renamed(project, typed)).as(typed).isInstanceOf(RefusedEdit.class);
        }
    }

    @Test
    void refusesAFileThatIsHalfTyped() {
        MarkedProject project = MarkedProject.of("toolbox ‸T \"Cards\" { area OPS \"Operations\" }\n")
                .and("half.plumb", "tool T1 \"Meters\" in T.OPS { goal }\n");

        assertThatThrownBy(() -> renamed(project, "T2")).isInstanceOf(RefusedEdit.class)
                .hasMessageStartingWith("half.plumb:1 does not follow the language: ");
    }

    private void prepare(String text) throws RefusedEdit {
        MarkedProject project = MarkedProject.of(text);
        service.prepare(project.resource(), project.caret());
    }

    /** The texts that a rename changes, as they are afterwards. */
    private Map<String, String> renamed(MarkedProject project, String id) throws RefusedEdit {
        WorkspaceEdit edit = service.rename(project.resource(), project.caret(), id, uri -> null).edit();
        Map<String, String> after = new TreeMap<>();
        project.texts().forEach((name, text) -> edit.getDocumentChanges().stream().map(change -> change.getLeft())
                .filter(change -> change.getTextDocument().getUri().equals(DocumentUris.of(MarkedProject.uri(name))))
                .forEach(change -> after.put(name, Applied.to(text.text(),
                        change.getEdits().stream().map(one -> one.getLeft()).toList()))));
        return after;
    }
}
