package org.plumbline.diagram.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.diagram.expression.JavaServices;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.library.Library;

class LinterTest {

    private final Library library = new Library();

    @Test
    void findsNothingInADescriptionWithinTheSubset() {
        assertThat(lint(library.text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            feature:members                               | feature:people            | Library has no feature people.
            service:isLent                                | service:isLost            | There is no service isLost that takes 1 value.
            service:isLent                                | feature:name              | It is neither true nor false.
            aql:self.title('Reader')                      | aql:self.title()          | The service title does not take 1 value.
            aql:self.title('Reader')                      | aql:self.name + 1         | The subset ends before + 1.
            aql:self.title('Reader')                      | [self.name/]              | This is another expression language.
            var:newSemanticContainer                      | var:newContainer          | There is no variable newContainer here.
            library::Member                               | library::Person           | is no class of a metamodel.
            typeName="library::Book"                      | typeName="library::Named" | No element can be of the abstract class Named.
            referenceName="books"                         | referenceName="shelves"   | Shelf.shelves cannot contain Book.
            entries[name='black']                         | entries[name='mauve']     | refers to what is not there
            targetArrow="Diamond"                         | targetArrow="Heart"       | targetArrow="Heart" is unknown.
            labelSize="9"                                 | labelSize="big"           | labelSize="big" is no whole number.
            modelFileExtension="library"                  | reuses="x"                | The subset has no attribute reuses in Viewpoint.
            <mask                                         | <hook id='x'/><mask       | The subset has no element hook in DirectEditLabel
            style:EllipseNodeDescription                  | style:DotDescription      | no element style in NodeMapping
            name="New shelf"                              | name="New book"           | Another part beside it has the same name.
            org.plumbline.diagram.library.LibraryServices | org.example.Missing       | The class with services cannot be used
            </description:Group>                          | ``                        | must
            aql:self.title('Reader')                      | aql:self.name.title('R')  | The service title is asked of what is no element.
            aql:self.title('Reader')                      | aql:self.name.eContainer() | The service eContainer is asked of what is no element.
            aql:self.thickness(20)                        | aql:self.thickness('a')   | The service thickness does not take such values.
            service:isWithin(chosen)                      | service:isWithin(shelves) | There is no variable shelves here.
            service:isWithin(chosen)                      | feature:books             | Member has no feature books.
            candidatesExpression="feature:shelves"        | candidatesExpression="feature:rooms" | Library has no feature rooms.
            candidatesExpression="feature:shelves"        | candidatesExpression="feature:name" | It gives no elements.
            tool:SelectModelElementVariable               | tool:TypedVariable        | no element ownedVariables in VariableFilter
            semanticConditionExpression="service:isLent"  | semanticConditionExpression="feature:lent" | Book has no feature lent.
            featureName="weeks" valueExpression="var:arg0" | featureName="weeks" valueExpression="var:arg1" | There is no variable arg1 here.
            featureName="weeks" valueExpression="var:arg0" | featureName="weeks" valueExpression="var:columnSemantic" | Loan.weeks takes no elements.
            sourceFinderExpression="feature:member"       | sourceFinderExpression="feature:book" | It gives Book, and sourceMapping shows Member.
            aql:preSource.differs(preTarget)              | aql:source.differs(target) | There is no variable source here.
            @ownedTools[name='Rename']                    | @ownedTools[name='Delete'] | labelDirectEdit names Delete, which is a DeleteElementDescription.
            featureName="sequels" elementExpression       | featureName="sequel" elementExpression | Book has no feature sequel.
            @ownedRepresentations[name='Outline']/@subItemMappings[name='Shelf'] | @ownedRepresentations[name='Outline']/@subItemMappings[name='X'] | Unresolved reference
            newContainerExpression="var:newSemanticContainer" featureName="books" | newContainerExpression="var:newSemanticContainer" featureName="name" | Shelf.name cannot contain Book.
            valueExpression="var:columnSemantic"          | valueExpression="var:lineSemantic" | It gives Member, and Loan.book takes Book.
            targetFinderExpression="feature:sequels"      | documentation="Legend: feature:nome" targetFinderExpression="feature:sequels" | documentation="feature:nome": Book has no feature nome.
            targetFinderExpression="feature:sequels"      | documentation="Legend: a ‖ b" targetFinderExpression="feature:sequels" | Its legend has more meanings than the mapping has styles.
            reusedContainerMappings="                     | createElements="false" reusedContainerMappings=" | createElements="false" leaves it to somebody what is shown.
            labelExpression="aql:self.title('Worn')"      | labelExpression="aql:self.shelf" | Book has no feature shelf.
            <mask mask="{0}"/>                            | <mask mask="{0}-{1}"/>    | asks for more than one text.
            """)
    void findsWhatCannotWork(String what, String instead, String message) {
        String text = library.text().replace("labelExpression=\"sequel\"", "labelExpression=\"sequel\" labelSize=\"9\"");
        assertThat(text).contains(what);

        List<Problem> problems = lint(text.replace(what, instead.replace('‖', '|')));

        assertThat(problems).extracting(Problem::message).anySatisfy(found -> assertThat(found).contains(message));
        assertThat(problems).allSatisfy(problem -> assertThat(problem.line()).as(problem.toString()).isPositive());
    }

    @Test
    void theDiagramIsKnownToMappingsAndTheirLabels() {
        assertThat(lint(library.text().replace("labelExpression=\"sequel\"", "labelExpression=\"aql:diagram.eClass()\""))).isEmpty();
        assertThat(lint(library.text().replace("inputLabelExpression=\"feature:name\"", "inputLabelExpression=\"var:diagram\"")))
                .extracting(Problem::message).anySatisfy(found -> assertThat(found).contains("There is no variable diagram here."));
    }

    @Test
    void aDoubleClickBeginsAtTheView() {
        String text = library.text().replaceFirst("<firstModelOperations xsi:type=\"dtool:Navigation\"[^>]*/>",
                "<firstModelOperations xsi:type=\"tool:ChangeContext\" browseExpression=\"aql:element.eContainer()\"/>");

        assertThat(lint(text)).isEmpty();
        assertThat(lint(text.replace("aql:element.eContainer()", "feature:eContainer"))).extracting(Problem::message)
                .containsExactly("A double click begins at the view.");
    }

    @Test
    void saysWhereAndWhatToDo() {
        List<Problem> problems = lint(library.text().replace("feature:worn", "feature:torn"));

        assertThat(problems.getFirst()).hasToString("error: Reading / Shelves / Default / Shelf / Book / conditionnalStyles 1: "
                + "predicateExpression=\"feature:torn\": Book has no feature torn. Its features are genre, name, pages, sequels, worn.");
    }

    @Test
    void saysTheLine() {
        String text = library.text().replace("<conditionnalStyles predicateExpression=\"feature:worn\"", "<conditionnalStyles\n predicateExpression=\"feature:torn\"");
        int line = (int) text.substring(0, text.indexOf("<conditionnalStyles\n predicate")).lines().count();

        assertThat(lint(text).getFirst().in("mine.odesign")).startsWith("mine.odesign:" + line + ": error: Reading / Shelves / Default / Shelf / Book");
    }

    @Test
    void preconditionsKnowTheContainer() {
        assertThat(lint(library.text().replace("preconditionExpression=\"service:isShown\"", "preconditionExpression=\"aql:self.differs(container)\"")))
                .isEmpty();
    }

    @Test
    void aFileThatIsNoXmlIsNotReadAtAll() {
        String text = library.text();

        assertThat(lint(text.substring(0, text.length() / 2))).extracting(Problem::message).singleElement().asString().startsWith("It is no XML: ");
        assertThat(lint(text.replaceFirst("<subItemMappings", "<x>".repeat(200)))).extracting(Problem::message)
                .singleElement().asString().contains("nested more than 90 deep");
    }

    @Test
    void missesWhatSiriusDemands() {
        List<Problem> problems = lint(library.text().replaceAll("<color [^>]*light_blue[^>]*/>", ""));

        assertThat(problems).extracting(Problem::message).containsExactly("color is missing.");
    }

    private List<Problem> lint(String text) {
        Description description = library.description(text);
        try (JavaServices services = library.services(description)) {
            return new Linter(description, services).problems();
        }
    }
}
