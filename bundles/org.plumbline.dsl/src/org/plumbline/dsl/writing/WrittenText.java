package org.plumbline.dsl.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** The text that was last parsed, element by element. */
final class WrittenText {

    private static final int FEW = 20;

    private final ICompositeNode root;
    private final String text;
    private final Lines lines;
    private final WrittenElement file;
    private final Map<EObject, WrittenElement> elements = new LinkedHashMap<>();

    /**
     * @param root of the syntax tree
     * @param element that the parser made of the whole; null where it has another text by now
     * @param entry the rule that files are parsed by
     */
    WrittenText(ICompositeNode root, EObject element, ParserRule entry) {
        this.root = root;
        this.text = root.getText();
        this.lines = new Lines(text);
        this.file = new WrittenElement(element, (EClass) entry.getType().getClassifier(), entry, null, this);
        elements.put(file.element(), file);
        read(root, file);
    }

    ICompositeNode root() {
        return root;
    }

    String text() {
        return text;
    }

    Lines lines() {
        return lines;
    }

    WrittenElement file() {
        return file;
    }

    /** The element as it was written; null for one that is new. */
    WrittenElement of(EObject element) {
        return elements.get(element);
    }

    /** The first few elements of a class, in the order of the text. */
    List<WrittenElement> elements(EClass type) {
        return elements.values().stream().filter(element -> element.type() == type && element.parent() != null).limit(FEW)
                .toList();
    }

    private void read(ICompositeNode node, WrittenElement element) {
        for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof ILeafNode leaf ? leaf.isHidden() : ((ICompositeNode) child).getFirstChild() == null) {
                continue;
            }
            EObject grammar = grammar(child);
            Assignment assignment = GrammarUtil.containingAssignment(grammar);
            if (assignment == null && child instanceof ICompositeNode part) {
                read(part, element);
            } else {
                element.add(token(child, assignment, element));
            }
        }
    }

    /** What a node stands for; the node of an action has the call that it began with as its first child. */
    private static EObject grammar(INode node) {
        INode call = node;
        while (call instanceof ICompositeNode composite && call.getGrammarElement() instanceof Action && composite.getFirstChild() != null) {
            call = composite.getFirstChild();
        }
        return call.getGrammarElement();
    }

    private Token token(INode node, Assignment assignment, WrittenElement element) {
        if (node instanceof ICompositeNode composite && isElement(grammar(node))) {
            ParserRule rule = (ParserRule) ((RuleCall) grammar(node)).getRule();
            EObject made = direct(composite);
            WrittenElement child = new WrittenElement(made, made == null ? type(composite, rule) : made.eClass(), rule, element, this);
            elements.put(child.element(), child);
            read(composite, child);
            return new Token(node, child.offset(), child.end(), assignment, child);
        }
        return new Token(node, node.getOffset(), node.getEndOffset(), assignment, null);
    }

    private static boolean isElement(EObject grammar) {
        return grammar instanceof RuleCall call && !GrammarUtil.isDatatypeRuleCall(call)
                && GrammarUtil.containingCrossReference(grammar) == null && !(grammar instanceof CrossReference)
                && !(grammar instanceof Keyword);
    }

    /** What the parser made of a node that has another text by now: the class that the innermost rule is for. */
    private static EClass type(ICompositeNode node, ParserRule rule) {
        for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof ICompositeNode inner && grammar(child) instanceof RuleCall call && call.getRule() instanceof ParserRule called
                    && !called.isFragment() && isElement(call) && GrammarUtil.containingAssignment(call) == null) {
                return type(inner, called);
            }
        }
        return (EClass) rule.getType().getClassifier();
    }

    /** What the parser made of a node: where a rule only calls another, that is noted at the inner one. */
    private static EObject direct(ICompositeNode node) {
        if (node.hasDirectSemanticElement()) {
            return node.getSemanticElement();
        }
        for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof ICompositeNode inner && GrammarUtil.containingAssignment(grammar(inner)) == null) {
                EObject found = direct(inner);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
