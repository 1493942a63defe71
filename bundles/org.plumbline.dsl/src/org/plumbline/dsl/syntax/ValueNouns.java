package org.plumbline.dsl.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.expectation.Expected;
import org.plumbline.dsl.expectation.Frame;
import org.plumbline.validation.Labels;
import org.plumbline.validation.RuleTexts;

/** What messages call a piece of the language that may stand at a place. */
final class ValueNouns {

    static final String DATE = "a date such as 2026-06-30";

    private static final String TEXT = "a text in quotes";
    private static final String NUMBER = "a number";

    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("LText", TEXT), Map.entry("SourcedText", TEXT), Map.entry("Text", TEXT),
            Map.entry("Quantity", "a figure such as 40 people"), Map.entry("Unit", "a unit"),
            Map.entry("When", "a time such as in 2026-06"), Map.entry("Date", DATE),
            Map.entry("Duration", "a duration such as 2 days"), Map.entry("TimeSpan", "a duration such as 2 days"),
            Map.entry("Money", "an amount such as 500 USD"), Map.entry("Percent", "a percentage"),
            Map.entry("Number", NUMBER), Map.entry("Signed", NUMBER), Map.entry("Whole", NUMBER),
            Map.entry("Version", "a version such as 1.0.0"), Map.entry("Difficulty", "a difficulty such as 2 of 5"),
            Map.entry("Id", "an id, which begins with a capital letter"), Map.entry("Tag", "a word in small letters"));

    private final Labels kinds = new Labels(new RuleTexts("en"), new Texts());

    /** The words for a piece; several where it is one of the words of a list. */
    List<String> of(Expected expected) {
        Optional<String> value = value(expected);
        if (value.isPresent() || expected.reference().isPresent()) {
            return List.of(value.orElseGet(() -> "the id of " + withArticle(kinds.kind(expected.reference().get().getEReferenceType()))));
        }
        if (expected.value().isPresent() && expected.value().get().getType().getClassifier() instanceof EEnum words) {
            return words.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
        }
        return expected.element() instanceof Keyword keyword ? List.of(phrase(keyword)) : List.of();
    }

    /** The outermost value that would begin with the piece. */
    private static Optional<String> value(Expected expected) {
        String noun = null;
        for (Frame at = expected.frame(); at != null && at.begin() == expected.position(); at = at.parent()) {
            noun = NOUNS.getOrDefault(at.rule().getName(), noun);
        }
        return Optional.ofNullable(noun).filter(told -> expected.reference().isEmpty() || !told.equals(NOUNS.get("Id")));
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
