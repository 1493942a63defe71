package org.plumbline.core.project;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * References as far as they can be followed: one that is not given and one that names nothing both count as absent. A
 * rule of its own reports the latter, so every other reader may pass over it.
 */
public final class Resolved {

    private Resolved() {
    }

    /** The target, if there is one. */
    public static <T extends EObject> Optional<T> one(T target) {
        return target == null || target.eIsProxy() ? Optional.empty() : Optional.of(target);
    }

    /** The targets that there are, in order. */
    public static <T extends EObject> List<T> all(List<T> targets) {
        return targets.stream().filter(target -> !target.eIsProxy()).toList();
    }
}
