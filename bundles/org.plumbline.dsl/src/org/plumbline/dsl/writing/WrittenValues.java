package org.plumbline.dsl.writing;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What the tokens of a text stood for when it was parsed. */
final class WrittenValues {

    private final IValueConverterService converters;

    WrittenValues(IValueConverterService converters) {
        this.converters = converters;
    }

    /** The element or the data that a token stands for; null for a keyword or a reference. */
    Object of(Token token) {
        if (token.child() != null) {
            return token.child().element();
        }
        return switch (token.assignment().getTerminal()) {
            case Keyword keyword -> Boolean.TRUE;
            case RuleCall call -> converters.toValue(NodeModelUtils.getTokenText(token.node()), call.getRule().getName(), token.node());
            default -> null;
        };
    }
}
