package org.plumbline.dsl.ide.hover;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plumbline.dsl.ide.guide.FieldGuide;
import org.plumbline.dsl.ide.guide.GuideRow;
import org.plumbline.dsl.ide.guide.GuideSection;

/** What the guide says of a word of the language: of the field that it belongs to, of the value that it is, or of the element that it begins. */
final class WordHelp {

    private final FieldGuide guide;

    @Inject
    WordHelp(FieldGuide guide) {
        this.guide = guide;
    }

    /** What to show, in Markdown; empty for what is no word of the language. */
    Optional<String> of(ILeafNode leaf) {
        Optional<EEnum> list = list(leaf);
        if (list.isPresent()) {
            String word = NodeModelUtils.getTokenText(leaf.getParent());
            return guide.word(list.get(), word).map(row -> card(word, row));
        }
        return isWord(leaf) ? field(leaf).or(() -> element(leaf)) : Optional.empty();
    }

    /** The list that a word is taken from. */
    private static Optional<EEnum> list(ILeafNode leaf) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof RuleCall call && call.getRule().getType() != null) {
                EClassifier type = call.getRule().getType().getClassifier();
                if (type instanceof EEnum list) {
                    return Optional.of(list);
                }
                if (type instanceof EClass) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> field(ILeafNode leaf) {
        List<ILeafNode> phrase = phrase(leaf);
        int at = phrase.indexOf(leaf);
        for (EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf); element != null; element = element.eContainer()) {
            for (int first = 0; first <= at; first++) {
                String words = phrase.subList(first, phrase.size()).stream().map(ILeafNode::getText).collect(Collectors.joining(" "));
                int needed = at - first + 1;
                Optional<GuideRow> row = guide.field(element.eClass(), words)
                        .filter(found -> found.keys().stream().anyMatch(key -> (words + " ").startsWith(key + " ") && key.split(" ").length >= needed));
                if (row.isPresent()) {
                    return row.map(found -> card(String.join(" … ", found.keys()), found));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> element(ILeafNode leaf) {
        EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
        return element == null ? Optional.empty() : guide.section(element.eClass()).map(WordHelp::card);
    }

    private static String card(String word, GuideRow row) {
        return "**" + PlainMarkdown.line(word) + "** " + row.card();
    }

    private static String card(GuideSection section) {
        return "**" + PlainMarkdown.line(section.title()) + "**"
                + (section.forms().isEmpty() ? "" : "\n\n```text\n" + String.join("\n", section.forms()) + "\n```");
    }

    /** The words of the language that stand around one without anything else between them. */
    private static List<ILeafNode> phrase(ILeafNode leaf) {
        List<ILeafNode> words = new ArrayList<>();
        for (ILeafNode other : leaf.getRootNode().getLeafNodes()) {
            if (other.isHidden()) {
                continue;
            }
            if (isWord(other)) {
                words.add(other);
            } else if (words.contains(leaf)) {
                break;
            } else {
                words.clear();
            }
        }
        return words;
    }

    private static boolean isWord(ILeafNode leaf) {
        return leaf.getGrammarElement() instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0));
    }
}
