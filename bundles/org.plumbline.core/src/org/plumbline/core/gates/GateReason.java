package org.plumbline.core.gates;

/** Why a gate is met or not, for those who say it in words of some language: together with the gate's condition it names a sentence. */
public enum GateReason {

    /** There is what the condition looks for. */
    MET,

    /** There is nothing of what the condition looks for. */
    NONE,

    /** Some of what there is does not meet the condition. */
    PART
}
