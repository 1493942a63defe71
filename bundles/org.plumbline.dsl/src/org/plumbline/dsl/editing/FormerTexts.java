package org.plumbline.dsl.editing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.dsl.writing.Features;

/**
 * The last texts of a file, by what its model said. Tools take their changes of a model back by themselves; then the text that it had
 * is saved again, with the comments that had gone.
 */
public final class FormerTexts {

    private static final int KEPT = 20;

    private final Map<Integer, String> texts = new LinkedHashMap<>();

    boolean isEmpty() {
        return texts.isEmpty();
    }

    void remember(EObject root, String text) {
        texts.remove(said(root));
        texts.put(said(root), text);
        if (texts.size() > KEPT) {
            texts.remove(texts.keySet().iterator().next());
        }
    }

    /** The text that a model probably had; whoever uses it reads it first. */
    Optional<String> of(EObject root) {
        return Optional.ofNullable(texts.get(said(root)));
    }

    /** A number for what a model says; where its references lead is left out. */
    private static int said(EObject root) {
        int said = said(root, 1);
        for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(root, false); all.hasNext();) {
            said = said(all.next(), said);
        }
        return said;
    }

    private static int said(EObject element, int before) {
        int said = Objects.hash(before, element.eClass().getName());
        for (EStructuralFeature feature : Features.of(element)) {
            for (Object value : Features.values(element, feature)) {
                said = 31 * said + (feature instanceof EAttribute ? said(value) : feature.getFeatureID());
            }
        }
        return said;
    }

    private static int said(Object value) {
        return value instanceof BigDecimal figure ? figure.stripTrailingZeros().hashCode() : value.hashCode();
    }
}
