package org.plumbline.workbench.findings;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** The problems of all projects, with room for what they say: findings are sentences that name the remedy. */
public final class FindingsView extends MarkerSupportView {

    /** Its id in {@code plugin.xml}. */
    public static final String ID = "org.plumbline.workbench.findings";

    private static final String CONTENT = "org.plumbline.workbench.findings.content";

    /** A view of all that {@code plugin.xml} calls its content. */
    public FindingsView() {
        super(CONTENT);
    }
}
