package org.plumbline.validation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.core.Element;
import org.plumbline.model.core.Justification;
import org.plumbline.model.core.LText;

/** Which findings the text itself justifies ({@code ignore IM-K-001 because "…"}), and which justifications are of use. */
final class Justifications {

    private final Set<Justification> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What justifies a finding: it stands in the element, or for a part without an id in the nearest element around it. */
    Optional<Justification> of(Finding finding) {
        Optional<Justification> justification = Optional.ofNullable(nearest(finding.element()))
                .flatMap(element -> element.getJustifications().stream()
                        .filter(candidate -> finding.code().equals(candidate.getRule()) && isReasoned(candidate)).findFirst());
        justification.ifPresent(used::add);
        return justification;
    }

    /** Whether it justified a finding so far. */
    boolean isUsed(Justification justification) {
        return used.contains(justification);
    }

    /** Whether it gives a reason, in whatever language. */
    static boolean isReasoned(Justification justification) {
        LText reason = justification.getReason();
        return reason != null
                && reason.getEntries().stream().anyMatch(entry -> entry.getText() != null && !entry.getText().isBlank());
    }

    private static Element nearest(EObject part) {
        EObject around = part;
        while (around != null && !(around instanceof Element)) {
            around = around.eContainer();
        }
        return (Element) around;
    }
}
