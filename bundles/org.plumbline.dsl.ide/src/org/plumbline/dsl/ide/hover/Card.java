package org.plumbline.dsl.ide.hover;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plumbline.core.project.Resolved;
import org.plumbline.dsl.ide.element.ElementLabels;

/** What is told of an element, line by line. For one element. */
final class Card {

    private static final int MOST_NAMES = 6;

    private final String language;
    private final CardTexts words;
    private final ElementLabels labels;
    private final StringBuilder lines = new StringBuilder();

    Card(String language, CardTexts words, ElementLabels labels) {
        this.language = language;
        this.words = words;
        this.labels = labels;
    }

    /** A fixed text. */
    String word(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** An element by its id and name. */
    String name(EObject element) {
        return labels.idAndTitle(element, language);
    }

    /** A line of its own; none where there is nothing to say. */
    void line(String key, Object value) {
        if (value != null && !value.toString().isBlank()) {
            lines.append("**").append(PlainMarkdown.line(words.get(key))).append("** ").append(PlainMarkdown.line(value.toString()))
                    .append("  \n");
        }
    }

    /** A line with the value of a field; none where the field is not given. */
    void field(String key, EObject element, EAttribute field) {
        Object value = element.eIsSet(field) ? element.eGet(field) : null;
        line(key, value instanceof Enumerator word ? word.getLiteral() : value);
    }

    /** A line with a value as its author wrote it. */
    void written(String key, EObject value) {
        line(key, text(value));
    }

    /** A line that names an element; none where a reference leads nowhere. */
    void element(String key, EObject element) {
        Resolved.one(element).ifPresent(target -> line(key, name(target)));
    }

    /** A line that names several elements, the first few of them. */
    void elements(String key, Collection<? extends EObject> elements) {
        List<EObject> known = Resolved.all(List.copyOf(elements));
        line(key, known.stream().limit(MOST_NAMES).map(this::name).collect(Collectors.joining("; "))
                + (known.size() > MOST_NAMES ? "; … (" + known.size() + ")" : ""));
    }

    /** A line with a share from 0 to 1 as a bar and in percent. */
    void share(String key, Optional<BigDecimal> share) {
        share.ifPresent(value -> line(key, Bar.of(value)));
    }

    /** Lines of characters that stand below each other. */
    void picture(String picture) {
        if (!picture.isEmpty()) {
            lines.append("\n```text\n").append(picture).append("```\n\n");
        }
    }

    /** All lines in Markdown. */
    String markdown() {
        return lines.toString();
    }

    /** A value as its author wrote it, on one line; empty where there is none. */
    static String text(EObject value) {
        ICompositeNode node = value == null ? null : NodeModelUtils.findActualNodeFor(value);
        return node == null ? "" : NodeModelUtils.getTokenText(node);
    }
}
