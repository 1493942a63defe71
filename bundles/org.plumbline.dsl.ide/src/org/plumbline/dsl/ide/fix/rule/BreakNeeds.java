package org.plumbline.dsl.ide.fix.rule;

/** Takes out the need that closes a circle of tools. */
public final class BreakNeeds extends Unsetting {

    /** The fix. */
    public BreakNeeds() {
        super("IM-K-009");
    }
}
