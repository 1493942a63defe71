package org.plumbline.dsl.editing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private static final int ALIKE = 4;

    /** For what a model says, the texts that said it, except for where their references lead; the last one comes last. */
    private final Map<Integer, Set<String>> texts = new LinkedHashMap<>();

    boolean isEmpty() {
        return texts.isEmpty();
    }

    void remember(EObject root, String text) {
        Set<String> alike = texts.remove(said(root));
        alike = alike == null ? new LinkedHashSet<>() : alike;
        alike.remove(text);
        alike.add(text);
        texts.put(said(root), alike);
        drop(alike, ALIKE);
        drop(texts.keySet(), KEPT);
    }

    private static void drop(Collection<?> kept, int most) {
        if (kept.size() > most) {
            kept.remove(kept.iterator().next());
        }
    }

    /** The texts that a model probably had, the last one first; whoever uses one reads it first. */
    List<String> of(EObject root) {
        return List.copyOf(texts.getOrDefault(said(root), Set.of())).reversed();
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
