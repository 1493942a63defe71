package org.plumbline.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.plumbline.workbench.findings.FindingsView;

/**
 * The arrangement that opens first: projects on the left, texts in the middle, their outline on the right, problems and progress below,
 * for problems are sentences.
 */
public final class IntegrityPerspective implements IPerspectiveFactory {

    /** Its id in {@code plugin.xml}. */
    public static final String ID = "org.plumbline.workbench.integrity";

    private static final String LOWER = "org.plumbline.workbench.lower";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var lower = layout.createFolder(LOWER, IPageLayout.BOTTOM, 0.75f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.25f, IPageLayout.ID_EDITOR_AREA);
        lower.addView(FindingsView.ID);
        lower.addView(IPageLayout.ID_PROGRESS_VIEW);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.75f, IPageLayout.ID_EDITOR_AREA);
        lower.addPlaceholder("org.eclipse.search.ui.views.SearchView");
        layout.addNewWizardShortcut("org.plumbline.workbench.newToolbox");
        layout.addNewWizardShortcut("org.plumbline.workbench.newEngagement");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(FindingsView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
    }
}
