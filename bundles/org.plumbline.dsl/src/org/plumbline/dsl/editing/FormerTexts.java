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
import org.eclipse.emf.ecore.EReference;
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

    /** For what a model says, the texts that said it; the last one comes last. */
    private final Map<Integer, Set<String>> texts = new LinkedHashMap<>();

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** @param said what the text says, as {@link #said} has it */
    void remember(int said, String text) {
        Set<String> alike = texts.remove(said);
        alike = alike == null ? new LinkedHashSet<>() : alike;
        alike.remove(text);
        alike.add(text);
        texts.put(said, alike);
        drop(alike, ALIKE);
        drop(texts.keySet(), KEPT);
    }

    private static void drop(Collection<?> kept, int most) {
        if (kept.size() > most) {
            kept.remove(kept.iterator().next());
        }
    }

    /** The texts that a model probably had, the last one first; whoever uses one reads it first. */
    List<String> of(int said) {
        return List.copyOf(texts.getOrDefault(said, Set.of())).reversed();
    }

    /**
     * A number for what a text says. Of where its references lead, only the ids count: names may be longer or shorter in another text.
     *
     * @param root that was read from it
     */
    static int said(EObject root, List<WrittenReference> references) {
        int said = said(root, references.stream().map(FormerTexts::said).sorted().toList().hashCode());
        for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(root, false); all.hasNext();) {
            said = said(all.next(), said);
        }
        return said;
    }

    private static int said(EObject element, int before) {
        int said = Objects.hash(before, element.eClass().getName());
        for (EStructuralFeature feature : Features.of(element)) {
            boolean leads = feature instanceof EReference reference && !reference.isContainment();
            for (Object value : leads ? List.of() : Features.values(element, feature)) {
                said = 31 * said + (feature instanceof EAttribute ? said(value) : feature.getFeatureID());
            }
        }
        return said;
    }

    private static String said(WrittenReference reference) {
        return reference.reference().getName() + " " + reference.name().getLastSegment();
    }

    private static int said(Object value) {
        return value instanceof BigDecimal figure ? figure.stripTrailingZeros().hashCode() : value.hashCode();
    }
}
