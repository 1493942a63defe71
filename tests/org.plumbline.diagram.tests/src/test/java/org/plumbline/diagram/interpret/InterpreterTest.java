package org.plumbline.diagram.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.Golden;
import org.plumbline.diagram.expression.JavaServices;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.library.Library;
import org.plumbline.diagram.library.LibraryModel;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.TreeView;

class InterpreterTest {

    private final Library library = new Library();
    private final LibraryModel model = new LibraryModel(library.metamodel());
    private final EObject sample = model.sample();

    @Test
    void showsADiagram() {
        DiagramView view = diagram(library.text(), new Choices(Set.of("Loans"), Set.of()));

        Golden.assertSame("interpret/shelves.txt", ViewText.of(view));
    }

    @Test
    void showsWhatIsChosen() {
        DiagramView view = diagram(library.text(), new Choices(Set.of(), Set.of("Lent books only")));

        assertThat(view.allNodes()).extracting(NodeView::key).containsExactly("Shelf:History", "Shelf:Rome", "Book:Caesar", "Book:Decline",
                "Member:Ada", "Member:Ben");
        assertThat(view.edges()).isEmpty();
    }

    @Test
    void aFilterThatAsksLeavesWhatBelongsToTheAnswer() {
        EObject later = model.add(sample, "shelves", model.create("Shelf", "Later"));
        model.add(later, "books", model.book("Winter", 100, false));
        Choices.Question which = new Choices.Question("Chosen shelves only", "chosen");

        assertThat(diagram(library.text(), new Choices(Set.of(), Set.of(which.filter()), Map.of(which, Set.of("Later")))).allNodes())
                .extracting(NodeView::key).containsExactly("Shelf:Later", "Book:Winter");
    }

    @Test
    void aFilterThatAsksInVainHidesNothing() {
        Choices.Question which = new Choices.Question("Chosen shelves only", "chosen");
        DiagramView all = diagram(library.text(), new Choices(Set.of(), Set.of()));

        assertThat(diagram(library.text(), new Choices(Set.of(), Set.of(which.filter()))).allNodes()).isEqualTo(all.allNodes().toList());
        assertThat(diagram(library.text(), new Choices(Set.of(), Set.of(which.filter()), Map.of(which, Set.of("Ada")))).allNodes())
                .isEqualTo(all.allNodes().toList());
    }

    @Test
    void aFilterTellsWhatItAsksFor() {
        Description description = library.description();
        try (JavaServices services = library.services(description)) {
            Part diagram = description.representation("Shelves").orElseThrow();
            Part variable = diagram.parts("filters").getLast().parts("filters").getFirst().parts("ownedVariables").getFirst();

            assertThat(new Interpreter(description, services, LibraryModel::key).candidates(diagram, variable, sample)).containsExactly(history());
        }
    }

    @Test
    void showsFirstWhatIsActiveByDefault() {
        Part diagram = library.description().representation("Shelves").orElseThrow();

        assertThat(Choices.first(diagram)).isEqualTo(new Choices(Set.of("Loans"), Set.of()));
    }

    @Test
    void showsTablesAndTrees() {
        Description description = library.description();
        try (JavaServices services = library.services(description)) {
            Interpreter interpreter = new Interpreter(description, services, LibraryModel::key);

            assertThat(ViewText.of(interpreter.table(description.representation("Who reads what").orElseThrow(), sample))).isEqualTo("""
                    Who reads what: Who reads what
                      Title:Decline = Decline | Title:Fall = Fall
                      Reader:Ada = Ada: Title:Decline = 6 on #f68b8b
                      Reader:Ben = Ben:\s
                    """);
            assertThat(ViewText.of(interpreter.table(description.representation("Books").orElseThrow(), history()))).isEqualTo("""
                    Books: Books
                      Pages = Pages | Genre = Genre
                      Book:Decline = Decline: Pages = 3000 | Genre = NOVEL
                      Book:Fall = Fall: Pages = 2500 | Genre = NOVEL
                    """);
            assertThat(ViewText.of(interpreter.tree(description.representation("Outline").orElseThrow(), sample))).isEqualTo("""
                    Outline: Outline
                      Shelf:History = "History" 8 #000000
                        Shelf:History/Book:Decline = "Worn Decline" 8 #ef2929
                        Shelf:History/Book:Fall = "Fall" 8 #000000
                        Shelf:History/Shelf:Rome = "Rome" 8 #000000
                          Shelf:History/Shelf:Rome/Book:Caesar = "Caesar" 8 #000000
                    """);
        }
    }

    @Test
    void conditionsOfALineComeBeforeDefaultsOfACell() {
        String red = "<backgroundColor xsi:type=\"description:SystemColor\" href=\"environment:/viewpoint#//@systemColors/@entries[name='red']\"/>";
        String gray = red.replace("'red'", "'gray'");
        Description description = library.description(library.text()
                .replace("featureName=\"genre\" headerLabelExpression=\"Genre\"/>", "featureName=\"genre\" headerLabelExpression=\"Genre\">"
                        + "<defaultBackground>" + gray + "</defaultBackground></ownedColumnMappings>"
                        + "<ownedColumnMappings name=\"Loans\" featureName=\"loans\" labelExpression=\"none\"/>")
                .replace("<delete name=\"Remove\">", "<backgroundConditionalStyle predicateExpression=\"feature:worn\"><style>" + red
                        + "</style></backgroundConditionalStyle><delete name=\"Remove\">"));
        try (JavaServices services = library.services(description)) {
            Interpreter interpreter = new Interpreter(description, services, LibraryModel::key);

            assertThat(ViewText.of(interpreter.table(description.representation("Books").orElseThrow(), history()))).isEqualTo("""
                    Books: Books
                      Pages = Pages | Genre = Genre | Loans =\s
                      Book:Decline = Decline: Pages = 3000 on #ef2929 | Genre = NOVEL on #ef2929 | Loans =  on #ef2929
                      Book:Fall = Fall: Pages = 2500 | Genre = NOVEL on #888888
                    """);
        }
    }

    @Test
    void keepsKeysWhereAnElementIsShownOnceAndTellsTwoApart() {
        EObject other = model.add(sample, "shelves", model.create("Shelf", "Later"));
        model.add(other, "books", model.book("Fall", 100, false));

        assertThat(diagram(library.text(), new Choices(Set.of(), Set.of())).allNodes()).extracting(NodeView::key)
                .contains("Book:Fall@Shelf:History", "Book:Fall@Shelf:Later", "Book:Caesar");
    }

    @Test
    void nodesInNodesEnd() {
        EObject around = model.add(sample, "shelves", model.create("Shelf", "0"));
        for (int i = 1; i < 3000; i++) {
            around = model.add(around, "shelves", model.create("Shelf", String.valueOf(i)));
        }

        DiagramView view = diagram(library.text(), new Choices(Set.of(), Set.of()));

        assertThat(view.allNodes()).extracting(NodeView::key).contains("Shelf:50").doesNotContain("Shelf:51");
        assertThat(view.problems()).extracting(Problem::message).singleElement().asString()
                .contains("It shows nodes in nodes, more than 50 deep; the rest is left out.");
    }

    @Test
    void aMappingThatIsOwnedAndReusedShowsItsElementsOnce() {
        String outline = "reusedTreeItemMappings=\"//@ownedViewpoints[name='Reading']/@ownedRepresentations[name='Outline']/@subItemMappings[name='Shelf']";
        Description description = library.description(library.text().replace(outline, outline + " " + outline.substring(outline.indexOf("//"))
                + "/@subItemMappings[name='Book']"));
        try (JavaServices services = library.services(description)) {
            TreeView tree = new Interpreter(description, services, LibraryModel::key).tree(description.representation("Outline").orElseThrow(), sample);

            assertThat(tree.items().getFirst().children()).extracting(TreeView.Item::key).doesNotHaveDuplicates().hasSize(3);
        }
    }

    @Test
    void leavesOutWhatFails() {
        DiagramView view = diagram(library.text().replace("aql:self.book.name", "aql:self.book.title")
                .replace("predicateExpression=\"service:isLate\"", "predicateExpression=\"service:thickness\""),
                new Choices(Set.of("Loans"), Set.of()));

        assertThat(view.edges()).extracting(EdgeView::mapping).containsExactly("Sequel", "Loan", "Loan");
        assertThat(view.problems()).extracting(Problem::message).containsExactly(
                "predicateExpression=\"service:thickness\": There is no service thickness for Loan. (at Ada reads Decline)",
                "labelExpression=\"aql:self.book.title\": Book has no feature title. (at Ada reads Decline)");
    }

    @Test
    void endsWhereADescriptionHasNoEnd() {
        DiagramView view = diagram(library.text().replace("semanticCandidatesExpression=\"feature:shelves\" domainClass=\"library::Shelf\" reused",
                "semanticCandidatesExpression=\"service:shelvesOrSelf\" domainClass=\"library::Shelf\" reused"), new Choices(Set.of(), Set.of()));

        assertThat(view.allNodes()).extracting(NodeView::key).contains("Shelf:History", "Shelf:Rome");
        assertThat(view.problems()).extracting(Problem::message).anySatisfy(message -> assertThat(message).contains("without an end"));
    }

    private EObject history() {
        return sample.eContents().getFirst();
    }

    private DiagramView diagram(String text, Choices choices) {
        Description description = library.description(text);
        try (JavaServices services = library.services(description)) {
            return new Interpreter(description, services, LibraryModel::key)
                    .diagram(description.representation("Shelves").orElseThrow(), sample, choices);
        }
    }
}
