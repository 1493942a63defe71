package org.plumbline.dsl.project;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.plumbline.dsl.syntax.TooManyBlocks;

/**
 * Tells the mistakes in a text from what only follows from them: behind a mistake, the parser may misread all that comes after it. The
 * first mistake counts; the next one is what is still wrong when the words of the first are taken out.
 */
final class Mistakes {

    private static final int MOST = 10;
    /** How much may be read again for one text, so that nobody who types in a long one waits for it. */
    private static final int MOST_CHARACTERS = 250_000;
    /** Where more is wrong, reading takes long, for each error is put into words, and nobody could tell what follows from what. */
    private static final int MOST_ERRORS = 500;

    private final IParser parser;
    private int left = MOST_CHARACTERS;

    private Mistakes(IParser parser) {
        this.parser = parser;
    }

    /** The mistakes in a text, in their order; all that was found where nobody can tell what follows from what. */
    static List<Resource.Diagnostic> in(XtextResource file) {
        List<Resource.Diagnostic> errors = List.copyOf(file.getErrors());
        boolean places = errors.stream().allMatch(AbstractDiagnostic.class::isInstance);
        return errors.size() < 2 || !places || file.getParseResult() == null ? errors
                : new Mistakes(file.getParser()).in(file.getParseResult().getRootNode().getText(),
                        sorted(errors.stream().map(AbstractDiagnostic.class::cast).toList()));
    }

    private static List<AbstractDiagnostic> sorted(List<AbstractDiagnostic> errors) {
        return errors.stream().sorted((one, other) -> Integer.compare(one.getOffset(), other.getOffset())).toList();
    }

    /** Several are told only where they explain all errors: else nobody knows what follows from the first. */
    private List<Resource.Diagnostic> in(String text, List<AbstractDiagnostic> errors) {
        List<Resource.Diagnostic> mistakes = new ArrayList<>();
        Optional<Reading> now = Optional.of(new Reading(text, errors)).filter(all -> all.errors().size() <= MOST_ERRORS);
        while (now.isPresent() && !now.get().errors().isEmpty() && mistakes.size() < MOST) {
            mistakes.add(now.get().errors().getFirst());
            now = without(now.get());
        }
        return now.isPresent() && now.get().errors().isEmpty() ? mistakes : List.of(errors.getFirst());
    }

    /** A text, and what is wrong in it. */
    private record Reading(String text, List<AbstractDiagnostic> errors) {
    }

    /** The text without its first mistake; empty where that cannot be found out. */
    private Optional<Reading> without(Reading reading) {
        AbstractDiagnostic first = reading.errors().getFirst();
        Optional<Reading> best = Optional.empty();
        for (Blanks.Range range : new Blanks(reading.text()).around(first.getOffset(), first.getLength())) {
            left -= reading.text().length();
            int fewest = best.map(found -> found.errors().size()).orElse(reading.errors().size() + 1);
            if (left >= 0 && fewest > 0) {
                best = read(new Blanks(reading.text()).without(range))
                        .filter(next -> next.errors().size() < fewest && isFurther(next, range)).or(oneOf(best));
            }
        }
        return best;
    }

    private static Supplier<Optional<Reading>> oneOf(Optional<Reading> known) {
        return () -> known;
    }

    /** Whether what is wrong now is not just the next line of what was taken out. */
    private static boolean isFurther(Reading next, Blanks.Range range) {
        return next.errors().isEmpty() || new Blanks(next.text()).isBeyondTheNextLine(range, next.errors().getFirst().getOffset());
    }

    private Optional<Reading> read(String text) {
        try {
            IParseResult result = parser.parse(new StringReader(text));
            return Optional.of(new Reading(text, sorted(StreamSupport.stream(result.getSyntaxErrors().spliterator(), false)
                    .<AbstractDiagnostic>map(XtextSyntaxDiagnostic::new).toList())));
        } catch (ParseException | TooManyBlocks e) {
            return Optional.empty(); // what was taken out closed blocks
        }
    }
}
