package org.plumbline.dsl.ide.fix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.ide.completion.ContentAssist;
import org.plumbline.dsl.ide.element.ElementLabels;
import org.plumbline.dsl.ide.element.ProjectAround;

/**
 * Where something was found.
 *
 * @param file the text, with its project
 * @param offset where in it, in UTF-16 units
 * @param length how much of it
 * @param assist knows what else may be written there
 */
public record FixPlace(XtextResource file, int offset, int length, ContentAssist assist) {

    /** What is written there; empty where the text has become shorter since. */
    public String written() {
        String text = file.getParseResult().getRootNode().getText();
        return offset + length <= text.length() ? text.substring(offset, offset + length) : "";
    }

    /** The element of a type there, or the innermost one around. */
    public <T extends EObject> Optional<T> element(Class<T> type) {
        return leaf().map(NodeModelUtils::findActualSemanticObjectFor).map(element -> EcoreUtil2.getContainerOfType(element, type));
    }

    /** The field whose value stands there. */
    public Optional<EStructuralFeature> field() {
        return value().flatMap(node -> leaf().map(NodeModelUtils::findActualSemanticObjectFor).map(element ->
                element.eClass().getEStructuralFeature(GrammarUtil.containingAssignment(node.getGrammarElement()).getFeature())));
    }

    /** The node of the value that stands there: the outermost that is just what was found, or else the innermost there. */
    public Optional<INode> value() {
        List<INode> values = new ArrayList<>();
        for (INode node = leaf().orElse(null); node != null && node.getOffset() <= offset; node = node.getParent()) {
            if (node.getGrammarElement() != null && GrammarUtil.containingAssignment(node.getGrammarElement()) != null) {
                values.add(node);
            }
        }
        return values.stream().filter(node -> node.getOffset() == offset && node.getLength() == length)
                .reduce((inner, outer) -> outer)
                .or(() -> values.stream().findFirst());
    }

    /** Single words that the language would accept there, in the order in which it proposes them. */
    public List<String> words() {
        return assist.complete(file, offset, LocalDate.EPOCH).getItems().stream()
                .filter(item -> item.getInsertTextFormat() != InsertTextFormat.Snippet)
                .map(CompletionItem::getTextEdit).map(edit -> edit.getLeft().getNewText()).distinct().toList();
    }

    /** What belongs together with the file. */
    public ProjectIndex project() {
        return ProjectAround.index(file);
    }

    /** What an element is called in a title: its id and its name. */
    public String label(EObject element) {
        return new ElementLabels().idAndTitle(element, new Texts().fileLanguage(file.getContents().getFirst()));
    }

    private Optional<ILeafNode> leaf() {
        return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset));
    }
}
