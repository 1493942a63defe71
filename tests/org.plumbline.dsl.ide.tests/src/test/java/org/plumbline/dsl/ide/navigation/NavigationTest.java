package org.plumbline.dsl.ide.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.junit.jupiter.api.Test;
import org.plumbline.dsl.ide.kit.MarkedProject;
import org.plumbline.dsl.ide.text.DocumentUris;

class NavigationTest {

    private final DefinitionService definitions = MarkedProject.service(DefinitionService.class);
    private final ReferenceService references = MarkedProject.service(ReferenceService.class);
    private final HighlightService highlights = MarkedProject.service(HighlightService.class);

    @Test
    void aReferenceLeadsToTheElementInItsFile() {
        definedIn(MarkedProject.of("""
                toolbox T "Cards" {
                    area «OPS» "Operations"
                }
                """).and("risks.plumb", """
                risk R1 "Leaks" in T.OP‸S { }
                """));
    }

    @Test
    void theFirstIdOfANameLeadsToTheWhole() {
        definedIn(MarkedProject.of("""
                toolbox «T» "Cards" {
                    area OPS "Operations"
                }
                """).and("risks.plumb", """
                risk R1 "Leaks" in ‸T.OPS { }
                """));
    }

    @Test
    void aLinkInATextLeadsToTheElement() {
        definedIn(MarkedProject.of("""
                toolbox T "Cards" { area OPS "Operations" }
                risk «R1» "Leaks" in OPS { }
                risk R2 "Theft" in OPS {
                    cause \"""
                        Water is lost, see [[R‸1]] and [[T.R2|theft]].
                        \"""
                }
                """));
    }

    @Test
    void anIdLeadsToItself() {
        definedIn(MarkedProject.of("""
                toolbox «T‸» "Cards" { }
                """));
    }

    @Test
    void aLinkTellsTheIdThatIsClickedAndTheWholeElement() {
        MarkedProject project = MarkedProject.of("""
                toolbox T "Cards" { area OPS "Operations" }
                risk R1 "Leaks" in T.OP‸S { }
                """);

        LocationLink link = definitions.at(project.resource(), project.caret()).getFirst();

        assertThat(link.getOriginSelectionRange().getStart().getCharacter()).isEqualTo(21);
        assertThat(link.getOriginSelectionRange().getEnd().getCharacter()).isEqualTo(24);
        assertThat(link.getTargetRange().getStart().getCharacter()).isEqualTo(25);
        assertThat(link.getTargetRange().getEnd().getCharacter()).isEqualTo(41);
    }

    @Test
    void whatMeansNothingLeadsNowhere() {
        for (String text : List.of("risk R1 \"Leaks\" in NO‸NE { }", "ri‸sk R1 \"Leaks\" { }", "risk R1 \"See [[NO‸NE]]\" { }", "‸", "risk R1 \"See [[‸",
                "risk R1 in T.‸", "} } ‸{", "risk R1 in .‸")) {
            MarkedProject project = MarkedProject.of(text);

            assertThat(definitions.at(project.resource(), project.caret())).as(text).isEmpty();
            assertThat(references.at(project.resource(), project.caret(), true)).as(text).isEmpty();
        }
    }

    @Test
    void mentionsAreFoundInAllFiles() {
        MarkedProject project = MarkedProject.of("""
                toolbox T "Cards" { area OPS "Operations" }
                risk «R1‸» "Leaks" in OPS { } // R1 in a comment
                """).and("tools.plumb", """
                tool T1 "Meters" in T.OPS {
                    mitigates «R1» strongly
                    mitigates T . «R1» because "see [[«R1»]] and [[T.«R1»|these]], not R1"
                }
                """);

        List<Location> found = references.at(project.resource(), project.caret(), true);

        assertThat(Places.marked(project, found)).isEqualTo(Places.expected(project));
        assertThat(references.at(project.resource(), project.caret(), false)).isEqualTo(found.subList(1, found.size()));
    }

    @Test
    void aWholeIsMentionedInTheNamesOfItsParts() {
        MarkedProject project = MarkedProject.of("""
                toolbox «T» "Cards" { area OPS "Operations" }
                """).and("tools.plumb", """
                tool T1 "Meters" in «T‸».OPS { }
                """);

        assertThat(Places.marked(project, references.at(project.resource(), project.caret(), true))).isEqualTo(Places.expected(project));
    }

    @Test
    void occurrencesAreMarkedInTheFileOfTheCaret() {
        MarkedProject project = MarkedProject.of("""
                toolbox T "Cards" { area OPS "Operations" }
                risk «R1» "Leaks" in OPS { }
                risk R2 "Theft" in OPS { related to «R‸1» }
                """).and("other.plumb", "tool T1 \"Meters\" in T.OPS { mitigates R1 }");

        List<DocumentHighlight> found = highlights.at(project.resource(), project.caret());

        assertThat(found).extracting(DocumentHighlight::getKind).containsExactly(DocumentHighlightKind.Write, DocumentHighlightKind.Read);
        assertThat(Places.marked(project, found.stream()
                .map(mark -> new Location(DocumentUris.of(MarkedProject.uri(MarkedProject.FIRST)), mark.getRange())).toList()))
                .isEqualTo(Places.expected(project));
    }

    private void definedIn(MarkedProject project) {
        List<Location> found = definitions.at(project.resource(), project.caret()).stream()
                .map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange())).toList();
        assertThat(Places.marked(project, found)).isEqualTo(Places.expected(project));
    }
}
