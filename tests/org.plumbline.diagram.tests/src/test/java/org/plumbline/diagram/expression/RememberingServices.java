package org.plumbline.diagram.expression;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** A service that keeps what it looked up, as long as a host lets it. */
public class RememberingServices {

    private final Map<Object, Object> memory;
    private int looks;

    public RememberingServices(Map<Object, Object> memory) {
        this.memory = memory;
    }

    /** How often it was looked up until now. */
    public int looks(EObject element) {
        return (Integer) memory.computeIfAbsent("looks", key -> ++looks);
    }
}
