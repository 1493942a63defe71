package org.plumbline.dsl.ide.colour;

import com.google.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/** Tells what a token is by the element of the grammar that the parser took it for. */
final class TokenKinds {

    private static final Map<String, TokenKind> VALUES = Map.ofEntries(Map.entry("Id", TokenKind.ID), Map.entry("Name", TokenKind.UNIT),
            Map.entry("Text", TokenKind.TEXT), Map.entry("TextTag", TokenKind.TAG), Map.entry("Tag", TokenKind.TAG),
            Map.entry("Word", TokenKind.WORD), Map.entry("Date", TokenKind.DATE), Map.entry("Unit", TokenKind.UNIT),
            Map.entry("Whole", TokenKind.NUMBER), Map.entry("Percent", TokenKind.NUMBER), Map.entry("Difficulty", TokenKind.NUMBER),
            Map.entry("Number", TokenKind.NUMBER), Map.entry("Signed", TokenKind.NUMBER), Map.entry("Version", TokenKind.NUMBER),
            Map.entry("NameField", TokenKind.KEYWORD));

    private final Set<String> keywords;

    @Inject
    TokenKinds(IGrammarAccess access) {
        keywords = GrammarUtil.getAllKeywords(access.getGrammar());
    }

    /** The kind; empty for marks such as braces. */
    Optional<TokenKind> of(EObject element, String text) {
        return switch (element) {
            case CrossReference reference -> Optional.of(TokenKind.REFERENCE);
            case Keyword keyword when Character.isLetter(keyword.getValue().charAt(0)) -> Optional.of(TokenKind.KEYWORD);
            case RuleCall call when isWordLikeAnId(call) -> Optional.of(TokenKind.WORD);
            case RuleCall call -> ofRule(call.getRule());
            case null, default -> misplaced(text);
        };
    }

    /** Such as a country: nobody refers to it. */
    private static boolean isWordLikeAnId(RuleCall call) {
        Assignment field = GrammarUtil.containingAssignment(call);
        return call.getRule().getName().equals("Id") && field != null && !field.getFeature().equals("id");
    }

    /** What fits nowhere is mostly half typed: it keeps the colour that it will have. */
    private Optional<TokenKind> misplaced(String text) {
        if (text.startsWith("\"")) {
            return Optional.of(TokenKind.TEXT);
        }
        return keywords.contains(text) && Character.isLetter(text.charAt(0)) ? Optional.of(TokenKind.KEYWORD) : Optional.empty();
    }

    private static Optional<TokenKind> ofRule(AbstractRule rule) {
        boolean isWordOfList = rule.getType() != null && rule.getType().getClassifier() instanceof EEnum;
        return isWordOfList ? Optional.of(TokenKind.WORD) : Optional.ofNullable(VALUES.get(rule.getName()));
    }
}
