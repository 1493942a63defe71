package org.plumbline.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.plumbline.core.text.NearestName;
import org.plumbline.dsl.expectation.Caret;
import org.plumbline.dsl.expectation.CaretReader;
import org.plumbline.dsl.expectation.Expected;

/** What would go on with a text where it could not be read on: what may stand there, and which sign is missing or too much. */
final class Continuation {

    private static final int SHOWN = 10;

    private final CaretReader reader;
    private final ValueNouns nouns;
    private final Neighbours neighbours;
    private final Caret caret;

    Continuation(CaretReader reader, ValueNouns nouns, Neighbours neighbours) {
        this.reader = reader;
        this.nouns = nouns;
        this.neighbours = neighbours;
        this.caret = before(neighbours.word());
    }

    /** The sign to add or to remove, where that one sign makes the text go on. */
    Optional<String> repair() {
        String found = neighbours.word().getText();
        if (found.equals(",") && neighbours.isWithinDigits()) {
            return Optional.of("Groups of digits have a blank between them: 25 000.");
        }
        if (found.equals(",") && neighbours.after().filter(next -> reader.fits(caret, next.getText())).isPresent()) {
            return Optional.of("Remove it: fields have no comma between them.");
        }
        if (neighbours.before().filter(comma -> comma.getText().equals(",") && begins(before(comma), found)).isPresent()) {
            return Optional.of("Remove the comma before it: fields have none between them.");
        }
        if (found.equals("and") && neighbours.after().filter(next -> reader.fits(caret, ", " + next.getText())).isPresent()) {
            return Optional.of("Write a comma instead.");
        }
        if (reader.fits(caret, ", " + found)) {
            return Optional.of("Is a comma missing before it?");
        }
        if (reader.fits(caret, "{ " + found)) {
            return Optional.of("Is a { missing before it?");
        }
        return neighbours.opensLine() && (reader.fits(caret, "} " + found) || reader.fits(caret, "} } " + found))
                ? Optional.of("Is a } missing before it?")
                : Optional.empty();
    }

    /** Whether the last word was read as the unit of a figure. */
    boolean isBehindAUnit() {
        return caret.expected().stream().anyMatch(next -> next.word().filter("="::equals).isPresent());
    }

    /** Whether a text is written where a date stands. */
    boolean takesADate() {
        return words().contains(ValueNouns.DATE);
    }

    /** The words that begin what may stand here next, where a block or the file may go on. */
    List<String> beginnings() {
        return caret.expected().stream().filter(Expected::beginsField).flatMap(next -> next.word().stream()).distinct().sorted().toList();
    }

    /** What may stand here within the field that was begun; empty where the next one may begin, and the text goes on in a new line. */
    Optional<String> advice() {
        if (neighbours.opensLine() && caret.expected().stream().anyMatch(Expected::beginsField)) {
            return Optional.empty();
        }
        List<String> words = words();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String listed = String.join(", ", words.subList(0, Math.min(SHOWN, words.size()))) + (words.size() > SHOWN ? " …" : ".");
        String found = neighbours.word().getText();
        String earlier = standsEarlier(found) ? "Its place is further in front. " : "";
        return Optional.of(NearestName.to(found, keywords()).map(near -> "Did you mean " + near + "?")
                .orElse(earlier + (neighbours.opensLine() ? "Something is missing before it: " : "What may stand here: ") + listed));
    }

    /** Whether a word begins a part of the head that was begun. */
    private boolean standsEarlier(String word) {
        return caret.expected().stream().filter(Continuation::goesOn)
                .map(next -> next.frame().element().rule().getAlternatives()).distinct().filter(Group.class::isInstance)
                .flatMap(head -> ((Group) head).getElements().stream()).filter(Group.class::isInstance)
                .map(part -> ((Group) part).getElements().getFirst())
                .anyMatch(first -> first instanceof Keyword keyword && keyword.getValue().equals(word));
    }

    private static boolean begins(Caret caret, String word) {
        return caret.expected().stream().anyMatch(next -> next.beginsField() && next.word().filter(word::equals).isPresent());
    }

    private List<String> words() {
        return caret.expected().stream().filter(Continuation::goesOn).flatMap(next -> nouns.of(next).stream()).distinct().toList();
    }

    private List<String> keywords() {
        return caret.expected().stream().filter(Continuation::goesOn).flatMap(next -> next.word().stream()).distinct().toList();
    }

    private static boolean goesOn(Expected next) {
        boolean closes = next.element() instanceof Keyword sign && sign.getValue().equals("}");
        return !closes && !next.beginsField() && !next.goesOnWithValue() && !isTranslation(next);
    }

    /** A text may always go on with its translations. */
    private static boolean isTranslation(Expected next) {
        return next.frame().parent() != null && next.value().filter(rule -> rule.getName().equals("TextTag")).isPresent()
                && next.place().rule().getName().equals("TranslatedText");
    }

    private Caret before(Token token) {
        CommonToken place = (CommonToken) token;
        String text = place.getStartIndex() == 0 ? "" : place.getInputStream().substring(0, place.getStartIndex() - 1) + " ";
        return reader.read(text, text.length());
    }
}
