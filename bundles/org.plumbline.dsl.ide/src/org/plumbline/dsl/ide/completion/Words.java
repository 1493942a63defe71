package org.plumbline.dsl.ide.completion;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** The words of an enumeration, as one rule of the grammar takes them. */
final class Words {

    private Words() {
    }

    /** Those that stand in the rule itself, else all that the enumeration has. */
    static List<String> of(ParserRule rule) {
        AbstractElement body = rule.getAlternatives();
        if (body instanceof RuleCall || !EcoreUtil2.getAllContentsOfType(body, RuleCall.class).isEmpty()) {
            return ((EEnum) rule.getType().getClassifier()).getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
        }
        return body instanceof Alternatives choice ? choice.getElements().stream().map(Words::phrase).toList() : List.of(phrase(body));
    }

    private static String phrase(AbstractElement option) {
        return option instanceof CompoundElement words
                ? words.getElements().stream().map(word -> ((Keyword) word).getValue()).collect(Collectors.joining(" "))
                : ((Keyword) option).getValue();
    }
}
