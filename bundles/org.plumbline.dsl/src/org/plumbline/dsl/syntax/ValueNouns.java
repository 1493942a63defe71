package org.plumbline.dsl.syntax;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.plumbline.dsl.conversion.Nouns;
import org.plumbline.dsl.expectation.Expected;
import org.plumbline.dsl.expectation.Frame;
import org.plumbline.validation.Labels;

/** What messages call a piece of the language that may stand at a place. */
final class ValueNouns {

    private static final String DATE = "Date";
    private static final String ID = "Id";
    private static final Set<String> TEXTS = Set.of("LText", "SourcedText", "Text");
    private static final Set<String> FIGURES_AND_TIMES =
            Set.of("Quantity", "When", DATE, "Duration", "TimeSpan", "Money", "Number", "Signed", "Whole", "Percent");

    private final Nouns nouns;
    private final Labels labels;

    @Inject
    ValueNouns(Nouns nouns, Labels labels) {
        this.nouns = nouns;
        this.labels = labels;
    }

    /** The words for a piece; several where it is one of the words of a list. */
    List<String> of(Expected expected) {
        Optional<String> value = rule(expected).filter(rule -> expected.reference().isEmpty() || !rule.equals(ID)).flatMap(nouns::ofRule);
        if (value.isPresent() || expected.reference().isPresent()) {
            return List.of(value.map(ValueNouns::withArticle)
                    .orElseGet(() -> "the id of " + withArticle(labels.kind(expected.reference().get().getEReferenceType()))));
        }
        if (expected.value().isPresent() && expected.value().get().getType().getClassifier() instanceof EEnum words) {
            return words.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
        }
        return expected.element() instanceof Keyword keyword ? List.of(phrase(keyword)) : List.of();
    }

    /** Whether the piece belongs to a figure or to a time, at its beginning or within. */
    static boolean isOfFigureOrTime(Expected expected) {
        for (Frame at = expected.frame(); at != null; at = at.parent()) {
            if (FIGURES_AND_TIMES.contains(at.rule().getName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the piece is the id that an element is given. */
    boolean isId(Expected expected) {
        return expected.reference().isEmpty() && rule(expected).filter(ID::equals).isPresent();
    }

    /** Whether the piece is a text. */
    boolean isText(Expected expected) {
        return rule(expected).filter(TEXTS::contains).isPresent();
    }

    /** Whether the piece is a date. */
    boolean isDate(Expected expected) {
        return rule(expected).filter(DATE::equals).isPresent();
    }

    /** The rule of the outermost value with a noun that would begin with the piece. */
    private Optional<String> rule(Expected expected) {
        String rule = null;
        for (Frame at = expected.frame(); at != null && at.begin() == expected.position(); at = at.parent()) {
            rule = nouns.ofRule(at.rule().getName()).isPresent() ? at.rule().getName() : rule;
        }
        return Optional.ofNullable(rule);
    }

    /** A keyword with those that always follow it, as in {@code led by}. */
    private static String phrase(Keyword first) {
        if (first.getValue().equals(",")) {
            return "a comma";
        }
        StringBuilder phrase = new StringBuilder(first.getValue());
        if (first.eContainer() instanceof Group group && first.getCardinality() == null) {
            List<AbstractElement> parts = group.getElements();
            for (int at = parts.indexOf(first) + 1; at < parts.size() && parts.get(at) instanceof Keyword next
                    && next.getCardinality() == null && Character.isLetter(next.getValue().charAt(0)); at++) {
                phrase.append(' ').append(next.getValue());
            }
        }
        return phrase.toString();
    }

    private static String withArticle(String noun) {
        return ("aeio".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
