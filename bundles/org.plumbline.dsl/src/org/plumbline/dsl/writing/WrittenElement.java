package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ParserRule;

/** An element as it stands in the text that was last parsed. */
final class WrittenElement {

    private final EObject element;
    private final EClass type;
    private final ParserRule rule;
    private final WrittenElement parent;
    private final WrittenText text;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<String, List<Token>> byFeature = new HashMap<>();

    WrittenElement(EObject element, EClass type, ParserRule rule, WrittenElement parent, WrittenText text) {
        this.element = element;
        this.type = type;
        this.rule = rule;
        this.parent = parent;
        this.text = text;
    }

    /** What the parser made of it; it may have been edited since, or stand elsewhere. Null where that has another text by now. */
    EObject element() {
        return element;
    }

    /** What kind of element was read. */
    EClass type() {
        return type;
    }

    /** The text that it stands in. */
    WrittenText text() {
        return text;
    }

    /** The rule that it was parsed by, as its container calls it. */
    ParserRule rule() {
        return rule;
    }

    /** The element around it in the text; null for the file. */
    WrittenElement parent() {
        return parent;
    }

    void add(Token token) {
        tokens.add(token);
        if (token.feature() != null) {
            byFeature.computeIfAbsent(token.feature(), feature -> new ArrayList<>(1)).add(token);
        }
    }

    /** Its own keywords and values in the order of the text, each element in it as one. */
    List<Token> tokens() {
        return Collections.unmodifiableList(tokens);
    }

    /** The values of a feature in the order of the text. */
    List<Token> tokens(String feature) {
        return byFeature.getOrDefault(feature, List.of());
    }

    /** Whether one of its tokens comes right behind another one. */
    boolean follows(Token token, Token before) {
        int next = Collections.binarySearch(tokens, before, Comparator.comparingInt(Token::offset)) + 1;
        return next > 0 && next < tokens.size() && tokens.get(next) == token;
    }

    /** Where the token behind it begins, or the text ends. */
    int startBehind() {
        if (parent == null) {
            return text.text().length();
        }
        List<Token> around = parent.tokens();
        for (int i = 0; i + 1 < around.size(); i++) {
            if (around.get(i).child() == this) {
                return around.get(i + 1).offset();
            }
        }
        return parent.startBehind();
    }

    int offset() {
        return tokens.isEmpty() ? 0 : tokens.getFirst().offset();
    }

    int end() {
        return tokens.isEmpty() ? 0 : tokens.getLast().end();
    }
}
