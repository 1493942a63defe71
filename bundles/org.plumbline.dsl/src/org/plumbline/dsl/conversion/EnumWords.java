package org.plumbline.dsl.conversion;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plumbline.core.text.NearestName;

/** Turns the words of an enumeration into its values, and says which words there are where one does not fit. */
final class EnumWords implements IValueConverter<Enumerator> {

    private final EEnum type;
    private final String noun;
    private final List<String> words;

    /** @param noun what a value is called in a message, for example {@code kind of tool} */
    EnumWords(EEnum type, String noun) {
        this.type = type;
        this.noun = noun;
        this.words = type.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
    }

    @Override
    public Enumerator toValue(String written, INode node) {
        String word = node == null ? written : NodeModelUtils.getTokenText(node);
        EEnumLiteral literal = literal(word);
        if (literal == null) {
            throw new ValueConverterException(message(word), node, null);
        }
        return literal.getInstance();
    }

    @Override
    public String toString(Enumerator value) {
        return value.getLiteral();
    }

    /** A word that stands in the plural may be written in the singular, too: {@code 1 day}. */
    private EEnumLiteral literal(String word) {
        EEnumLiteral literal = type.getEEnumLiteralByLiteral(word);
        return literal != null ? literal : type.getEEnumLiteralByLiteral(word + "s");
    }

    private String message(String word) {
        if (word.equals("per")) {
            return Excerpt.of(word) + " does not fit before a " + noun + ". Write a instead: 4 hours a week.";
        }
        return Excerpt.of(word) + " is no " + noun + "; write one of " + String.join(", ", words)
                + NearestName.to(word, words).map(near -> ". Did you mean " + near + "?").orElse("");
    }
}
