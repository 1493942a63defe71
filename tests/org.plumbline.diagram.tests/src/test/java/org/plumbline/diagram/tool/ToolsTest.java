package org.plumbline.diagram.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.diagram.library.LibraryModel.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.expression.JavaServices;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.library.Library;
import org.plumbline.diagram.library.LibraryModel;

class ToolsTest {

    private final Library library = new Library();
    private final LibraryModel model = new LibraryModel(library.metamodel());
    private final EObject sample = model.sample();
    private final EObject history = named("History");
    private Description description = library.description();
    private JavaServices services = library.services(description);

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void createsNodes() throws FailedTool {
        Outcome outcome = run(ToolUse.create(tool("New book"), history));

        assertThat(outcome.created()).singleElement().isSameAs(((List<?>) get(history, "books")).getLast());
        assertThat(get(outcome.created().getFirst(), "name")).isEqualTo("Book 3");
    }

    @Test
    void createsEdgesByAppending() throws FailedTool {
        run(ToolUse.connect(tool("Continue"), named("Decline"), named("Caesar")));

        assertThat((List<?>) get(named("Decline"), "sequels")).isEqualTo(List.of(named("Fall"), named("Caesar")));
    }

    @Test
    void refusesWhatThePreconditionDoes() {
        assertThatThrownBy(() -> run(ToolUse.connect(tool("Continue"), named("Fall"), named("Fall"))))
                .isInstanceOf(FailedTool.class).hasMessage("The tool Continue cannot be used here.");
    }

    @Test
    void tellsInPlainWordsWhatDoesNotFit() {
        assertThatThrownBy(() -> run(ToolUse.connect(tool("Continue"), named("Fall"), history)))
                .isInstanceOf(FailedTool.class).hasMessage("Book.sequels cannot be Shelf.");
    }

    @Test
    void reconnectsAndForgetsEdgesWithoutAnElement() throws FailedTool {
        run(ToolUse.reconnect(tool("Reconnect sequel"), named("Decline"), named("Fall"), named("Caesar")));
        assertThat((List<?>) get(named("Decline"), "sequels")).isEqualTo(List.of(named("Caesar")));

        run(ToolUse.delete(tool("Forget sequel"), named("Decline"), named("Decline"), named("Caesar")));
        assertThat((List<?>) get(named("Decline"), "sequels")).isEmpty();
    }

    @Test
    void deletesWithReferences() throws FailedTool {
        EObject decline = named("Decline");
        EObject loan = (EObject) ((List<?>) get(sample, "loans")).getFirst();

        run(ToolUse.delete(tool("Delete"), decline));

        assertThat(decline.eContainer()).isNull();
        assertThat(get(loan, "book")).isNull();
    }

    @Test
    void renamesMovesAndOpens() throws FailedTool {
        ToolUse rename = ToolUse.edit(tool("Rename"), named("Fall"), "Collapse");
        assertThat(new ToolRunner(description, services).editedText(rename)).contains("Fall");

        run(rename);
        run(ToolUse.drop(tool("Put"), named("Collapse"), history, named("Rome")));
        Outcome outcome = run(ToolUse.open(tool("Open"), named("Collapse")));

        assertThat(named("Collapse").eContainer()).isSameAs(named("Rome"));
        assertThat(outcome.openings()).containsExactly(new Outcome.Opening("Shelves", named("Collapse")));
    }

    @Test
    void worksInCells() throws FailedTool {
        Part intersection = description.representation("Who reads what").orElseThrow().parts("intersection").getFirst();
        Map<String, EObject> where = Map.of("root", sample, "lineSemantic", named("Ben"), "columnSemantic", named("Fall"));

        run(ToolUse.inTable(intersection.part("create").orElseThrow(), named("Ben"), where, " 3 "));
        EObject loan = (EObject) ((List<?>) get(sample, "loans")).getLast();
        assertThat(LibraryModel.key(loan)).isEqualTo("Ben reads Fall");
        assertThat(get(loan, "weeks")).isEqualTo(3);

        run(ToolUse.inTable(intersection.part("directEdit").orElseThrow(), loan, where, ""));
        assertThat(get(loan, "weeks")).isEqualTo(0);
    }

    @Test
    void leavesCellsThatMayNotBeEdited() throws FailedTool {
        replace("useDomainClass=\"true\"", "useDomainClass=\"true\" canEdit=\"aql:columnSemantic.worn\"");
        Part intersection = description.representation("Who reads what").orElseThrow().parts("intersection").getFirst();
        Part edit = intersection.part("directEdit").orElseThrow();
        EObject loan = (EObject) ((List<?>) get(sample, "loans")).getLast();
        EObject member = (EObject) get(loan, "member");

        run(ToolUse.inTable(edit, loan, Map.of("root", sample, "lineSemantic", member, "columnSemantic", named("Decline")), "8"));
        assertThatThrownBy(() -> run(ToolUse.inTable(edit, loan,
                Map.of("root", sample, "lineSemantic", member, "columnSemantic", named("Fall")), "9"))).hasMessageContaining("cannot be used here");

        assertThat(get(loan, "weeks")).isEqualTo(8);
    }

    @Test
    void failsWhole() {
        Part intersection = description.representation("Who reads what").orElseThrow().parts("intersection").getFirst();
        Map<String, EObject> where = Map.of("root", sample, "lineSemantic", named("Ben"), "columnSemantic", named("Fall"));
        EObject before = EcoreUtil.copy(sample);

        assertThatThrownBy(() -> run(ToolUse.inTable(intersection.part("create").orElseThrow(), named("Ben"), where, "many")))
                .isInstanceOf(FailedTool.class).hasMessage("Loan.weeks cannot be many.");

        assertThat(EcoreUtil.equals(before, sample)).isTrue();
    }

    @Test
    void setsLiterals() throws FailedTool {
        replace("featureName=\"name\" valueExpression=\"var:arg0\"", "featureName=\"genre\" valueExpression=\"var:arg0\"");

        run(ToolUse.edit(tool("Rename"), named("Fall"), "poetry"));

        assertThat(get(named("Fall"), "genre")).hasToString("poetry");
        assertThatThrownBy(() -> run(ToolUse.edit(tool("Rename"), named("Fall"), "prose")))
                .hasMessage("Book.genre cannot be prose: it is one of novel, poetry.");
    }

    @Test
    void repeatsChoosesAndRemembers() throws FailedTool {
        replace("<firstModelOperations xsi:type=\"tool:SetValue\" featureName=\"name\" valueExpression=\"var:arg0\"/>", """
                <firstModelOperations xsi:type="tool:Let" variableName="text" valueExpression="var:arg0">
                 <subModelOperations xsi:type="tool:For" expression="feature:books">
                  <subModelOperations xsi:type="tool:Switch">
                   <cases conditionExpression="feature:worn"><subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="Worn"/></cases>
                   <default><subModelOperations xsi:type="tool:If" conditionExpression="service:isShown">
                    <subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="var:text"/></subModelOperations></default>
                  </subModelOperations></subModelOperations></firstModelOperations>""");

        run(ToolUse.edit(tool("Rename"), history, "Fine"));

        assertThat((List<?>) get(history, "books")).extracting(book -> get((EObject) book, "name")).isEqualTo(List.of("Worn", "Fine"));
    }

    private void replace(String what, String instead) {
        assertThat(library.text()).contains(what);
        services.close();
        description = library.description(library.text().replace(what, instead));
        services = library.services(description);
    }

    private Outcome run(ToolUse use) throws FailedTool {
        return new RecordedModel(List.of(sample), new EmfAccess()).run(new ToolRunner(description, services), use);
    }

    private Part tool(String name) {
        return description.representation("Shelves").flatMap(diagram -> diagram.part("defaultLayer")).orElseThrow().parts("toolSections")
                .getFirst().parts("ownedTools").stream().filter(tool -> tool.name().equals(name)).findFirst().orElseThrow();
    }

    private EObject named(String name) {
        List<EObject> found = new ArrayList<>();
        sample.eAllContents().forEachRemaining(element -> {
            if (LibraryModel.key(element).equals(name)) {
                found.add(element);
            }
        });
        return found.getFirst();
    }
}
