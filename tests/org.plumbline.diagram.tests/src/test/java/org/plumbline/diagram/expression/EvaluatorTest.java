package org.plumbline.diagram.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.diagram.library.Library;
import org.plumbline.diagram.library.LibraryModel;

class EvaluatorTest {

    private final Library library = new Library();
    private final EObject sample = new LibraryModel(library.metamodel()).sample();
    private final JavaServices services = new JavaServices(getClass().getClassLoader(),
            List.of("org.plumbline.diagram.library.LibraryServices", "org.plumbline.diagram.expression.BadServices"), Duration.ofMillis(300));
    private final Evaluator evaluator = new Evaluator(services, new Metamodel(List.of(library.metamodel())));

    @AfterEach
    void close() {
        services.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain text                                   | plain text
            feature:name                                 | Town library
            service:other.title(word)                    | Reader Ada
            aql:self.title('Our')                        | Our Town library
            aql:self . title ( 'Our' )                   | Our Town library
            aql:self.shelves.books.name                  | [Decline, Fall]
            aql:self.shelves.books.title('Read')         | [Read Decline, Read Fall]
            aql:self.eAllContents(library::Book).pages   | [3000, 2500, 200]
            aql:other.eContainer().name                  | Town library
            aql:other.eContainer(library::Shelf).name    | ``
            aql:other.eContainer(library::Shelf).title('') | ``
            aql:other.oclIsKindOf(library::Named)        | true
            aql:-3                                       | -3
            aql:null                                     | ``
            var:other                                    | Ada
            """)
    void givesValues(String expression, String expected) throws FailedExpression {
        Scope scope = Scope.of(sample).with("other", member("Ada")).with("word", "Reader");
        Object value = evaluator.value(expression, scope);

        assertThat(value instanceof EObject element ? LibraryModel.key(element) : value == null ? "" : value.toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            feature:title                 | Library has no feature title.
            var:other                     | There is no variable other here.
            service:missing               | There is no service missing for Library and 0 values.
            service:throwing              | The service throwing failed: java.lang.IllegalStateException: no.
            service:deep                  | The service deep failed: java.lang.StackOverflowError.
            aql:self.title(3)             | There is no service title for Library, Integer.
            aql:self.shelves->size()      | The subset ends before ->size().
            aql:self.name.                | The expression ends too early.
            aql:'open                     | A text is not closed.
            aql:99999999999               | This is no whole number: 99999999999.
            [self.name/]                  | This is another expression language.
            """)
    void saysWhatFails(String expression, String message) {
        assertThatThrownBy(() -> evaluator.value(expression, Scope.of(sample))).isInstanceOf(FailedExpression.class).hasMessage(message);
    }

    @Test
    void leavesServicesAloneThatDoNotEnd() throws FailedExpression {
        assertThatThrownBy(() -> evaluator.value("service:endless", Scope.of(sample))).hasMessage("The service endless did not end in time.");
        assertThatThrownBy(() -> evaluator.value("service:endless", Scope.of(sample)))
                .hasMessage("The service endless did not end in time before, and is not called again.");
        assertThat(evaluator.value("aql:self.title('A')", Scope.of(sample))).isEqualTo("A Town library");
    }

    @Test
    void asksTheServiceOfTheNarrowestReceiver() throws FailedExpression {
        assertThat(evaluator.value("aql:self.eClass().called()", Scope.of(sample))).isEqualTo("class Library");
        assertThat(evaluator.value("aql:self.called()", Scope.of(sample))).isEqualTo("element");
    }

    @Test
    void readsOrRefusesAnyText() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String letters = "aql:serviceftu.()'é\\-0 9,:>𝒳";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "aql:self" : "");
            random.ints(random.nextInt(12), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            try {
                assertThat(new ExpressionParser().parse(text.toString())).isNotNull();
            } catch (UnreadableExpression e) {
                assertThat(e.getMessage()).as(text.toString()).isNotBlank();
            }
        }
    }

    private EObject member(String name) {
        return sample.eContents().stream().filter(element -> LibraryModel.key(element).equals(name)).findFirst().orElseThrow();
    }
}
