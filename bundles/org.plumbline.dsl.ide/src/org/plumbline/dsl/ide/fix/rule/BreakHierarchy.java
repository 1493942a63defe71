package org.plumbline.dsl.ide.fix.rule;

/** Takes out the reference that closes a circle in a hierarchy. */
public final class BreakHierarchy extends Unsetting {

    /** The fix. */
    public BreakHierarchy() {
        super("IM-C-012");
    }
}
