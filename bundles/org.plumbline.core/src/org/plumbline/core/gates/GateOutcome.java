package org.plumbline.core.gates;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.method.Gate;
import org.plumbline.model.method.Phase;

/**
 * Whether a gate of a phase is met.
 *
 * @param phase the phase that the gate closes
 * @param gate the gate, which names the condition and whether it only advises
 * @param state what was found
 */
public record GateOutcome(Phase phase, Gate gate, GateState state) {

    /** Whether what the gate looks for is so. */
    public boolean met() {
        return state.met();
    }

    /** Whether the phase must not be left: the gate is not met and does more than advise. */
    public boolean blocking() {
        return !met() && !gate.isAdvisory();
    }

    /** The elements that keep the gate from being met; empty where something is missing altogether. */
    public List<? extends EObject> open() {
        return state.open();
    }
}
