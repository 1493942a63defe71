package org.plumbline.dsl.ide.fix.rule;

/** Takes out the report that closes a circle of bodies. */
public final class BreakReporting extends Unsetting {

    /** The fix. */
    public BreakReporting() {
        super("IM-G-006");
    }
}
