package org.plumbline.dsl.syntax;

import java.util.List;
import java.util.stream.Stream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.plumbline.dsl.expectation.Caret;
import org.plumbline.dsl.expectation.CaretReader;
import org.plumbline.dsl.expectation.Expected;

/** What would go on with a text where it could not be read on. */
final class Continuation {

    private final CaretReader reader;
    private final ValueNouns nouns;
    private final Caret caret;

    /** @param text that is to go on */
    Continuation(CaretReader reader, ValueNouns nouns, String text) {
        this.reader = reader;
        this.nouns = nouns;
        this.caret = reader.read(text, text.length());
    }

    /** What would have gone on with the text before an earlier word of it. */
    Continuation before(Token word) {
        return new Continuation(reader, nouns, caret.text().substring(0, ((CommonToken) word).getStartIndex()) + " ");
    }

    /** Whether some words or signs would make it go on. */
    boolean fits(String words) {
        return reader.fits(caret, words);
    }

    /** Whether a block may end here. */
    boolean endsBlock() {
        return caret.expected().stream().anyMatch(Continuation::closes);
    }

    /** Whether the last word was read as the unit of a figure. */
    boolean isBehindAUnit() {
        return caret.expected().stream().anyMatch(next -> next.word().filter("="::equals).isPresent());
    }

    /** Whether a date may stand here. */
    boolean takesADate() {
        return goingOn().anyMatch(nouns::isDate);
    }

    /** Whether a text may stand here. */
    boolean takesAText() {
        return goingOn().anyMatch(nouns::isText);
    }

    /** Whether the id of a new element stands here. */
    boolean takesAnId() {
        return goingOn().anyMatch(nouns::isId);
    }

    /** Whether a figure or a time may stand here, or goes on. */
    boolean takesFigureOrTime() {
        return caret.expected().stream().anyMatch(ValueNouns::isOfFigureOrTime);
    }

    /** The words that begin what may stand here next, where a block or the file may go on. */
    List<String> beginnings() {
        return caret.expected().stream().filter(Expected::beginsField).flatMap(next -> next.word().stream()).distinct().sorted().toList();
    }

    /** What may stand here within the field that was begun, in words for people. */
    List<String> words() {
        return goingOn().flatMap(next -> nouns.of(next).stream()).distinct().toList();
    }

    /** The keywords among it. */
    List<String> keywords() {
        return goingOn().flatMap(next -> next.word().stream()).distinct().toList();
    }

    /** Whether a word begins a part of the head that was begun. */
    boolean hadPlaceFor(String word) {
        return goingOn().map(next -> next.frame().element().rule().getAlternatives()).distinct().filter(Group.class::isInstance)
                .flatMap(head -> ((Group) head).getElements().stream()).filter(Group.class::isInstance)
                .map(part -> ((Group) part).getElements().getFirst())
                .anyMatch(first -> first instanceof Keyword keyword && keyword.getValue().equals(word));
    }

    private Stream<Expected> goingOn() {
        return caret.expected().stream().filter(Continuation::goesOn);
    }

    private static boolean goesOn(Expected next) {
        return !closes(next) && !next.beginsField() && !next.goesOnWithValue() && !isTranslation(next);
    }

    private static boolean closes(Expected next) {
        return next.element() instanceof Keyword sign && sign.getValue().equals("}");
    }

    /** A text may always go on with its translations. */
    private static boolean isTranslation(Expected next) {
        return next.frame().parent() != null && next.value().filter(rule -> rule.getName().equals("TextTag")).isPresent()
                && next.place().rule().getName().equals("TranslatedText");
    }
}
