package org.plumbline.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.plumbline.dsl.expectation.Expected;
import org.plumbline.dsl.expectation.Frame;

/** Writes what has to follow a word: the values of its field, and for an element its block. */
@Singleton
final class Skeletons {

    private final Shown shown;

    @Inject
    Skeletons(Shown shown) {
        this.shown = shown;
    }

    /** The skeleton that begins with a word; the word itself may be one of several that stand for a value. */
    SnippetText after(Expected word, String written, Values values) {
        SnippetText text = new SnippetText();
        AbstractElement at = word.piece();
        Frame frame = word.place();
        SkeletonWriter writer = writer(word, frame, values, text);
        if (written.equals("{")) {
            writer.sign(written);
        } else {
            text.word(at instanceof Keyword keyword ? keyword.getValue() : written);
        }
        writer.wrote(at);
        while (!ends(at)) {
            if (at.eContainer() instanceof Group group) {
                group.getElements().stream().skip(group.getElements().indexOf(at) + 1L).forEach(writer::write);
            }
            if (at.eContainer() instanceof ParserRule) {
                if (frame.call() == null) {
                    break;
                }
                at = frame.call();
                if (frame.element() != frame.parent().element()) {
                    writer = writer(word, frame.parent(), values, text);
                }
                frame = frame.parent();
                writer.wrote(at);
            } else {
                at = (AbstractElement) at.eContainer();
            }
        }
        return text;
    }

    /** What the element has already is not shown again. */
    private SkeletonWriter writer(Expected word, Frame frame, Values values, SnippetText text) {
        SkeletonWriter writer = new SkeletonWriter(shown, frame.element().rule(), values, text);
        if (frame.element().begin() < word.position()) {
            values.given(frame.element()).forEach(writer::wrote);
        }
        return writer;
    }

    /** The skeleton of a value of several parts. */
    SnippetText whole(ParserRule rule, Values values) {
        SnippetText text = new SnippetText();
        new SkeletonWriter(shown, rule, values, text).write(rule.getAlternatives());
        return text;
    }

    /** Behind what may be left out or repeated, something else may follow. */
    private static boolean ends(AbstractElement element) {
        return GrammarUtil.isOptionalCardinality(element) || GrammarUtil.isMultipleCardinality(element);
    }
}
