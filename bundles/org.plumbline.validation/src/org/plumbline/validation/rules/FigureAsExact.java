package org.plumbline.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.LText;
import org.plumbline.model.core.Named;
import org.plumbline.model.core.Qualifier;
import org.plumbline.model.core.Quantity;
import org.plumbline.model.core.SourceRef;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-C-008: a figure is as exact as its source has it. Compared are figures without a word such as “over” with what the same element
 * quotes from its source, and with its own name and description, where these name the figure: in digits, in words (“just under half”,
 * “about forty”), or as an end of a range.
 */
public final class FigureAsExact extends CodedRule<Quantity> {

    private final Hedges hedges = new Hedges();
    private final WordedFigures worded = new WordedFigures();

    /** The rule. */
    public FigureAsExact() {
        super("IM-C-008", Severity.WARNING, Quantity.class);
    }

    @Override
    public void check(Quantity figure, RuleContext context, FindingSink sink) {
        boolean exact = figure.getQualifier() == Qualifier.EXACT && figure.getUpper() == null && figure.getOutOf() == null;
        if (!exact || figure.getValue() == null) {
            return;
        }
        boolean percent = "%".equals(figure.getUnit());
        List<String> words = words(figure).stream().map(text -> worded.inDigits(text, figure.getValue())).toList();
        words.stream().flatMap(text -> hedges.of(figure.getValue(), percent, text).stream()).findFirst().ifPresentOrElse(
                word -> report("hedged", figure, word, context, sink),
                () -> words.stream().flatMap(text -> Ranges.endingIn(figure.getValue(), text).stream()).findFirst()
                        .ifPresent(range -> report("range", figure, range, context, sink)));
    }

    private static void report(String variant, Quantity figure, String words, RuleContext context, FindingSink sink) {
        sink.report(Place.of(figure, CorePackage.Literals.QUANTITY__VALUE), variant, context.label(figure.eContainer()),
                Figures.plain(figure.getValue()), words);
    }

    /** What is quoted or said beside a figure, up to the element that has an id. */
    private static List<String> words(Quantity figure) {
        List<String> words = new ArrayList<>();
        EObject at = figure.eContainer();
        while (at != null) {
            at.eContents().stream().filter(SourceRef.class::isInstance).map(source -> ((SourceRef) source).getQuote())
                    .filter(Objects::nonNull).forEach(words::add);
            if (at instanceof Named named) {
                Stream.of(named.getName(), named.getDescription()).filter(Objects::nonNull).map(LText::getEntries)
                        .flatMap(List::stream).map(LString::getText).filter(Objects::nonNull).forEach(words::add);
            }
            at = at instanceof Identified ? null : at.eContainer();
        }
        return words;
    }
}
