package org.plumbline.workbench.tests;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.plumbline.testkit.UserInterface;
import org.plumbline.workspace.FindingMarkers;
import org.plumbline.workspace.PlumblineNature;

/**
 * A project with texts.
 *
 * @param project in the workspace
 */
record TextProject(IProject project) {

    static TextProject create(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        PlumblineNature.addTo(project, null);
        return new TextProject(project);
    }

    IFile file(String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
        return file;
    }

    StyledText edit(IFile file) {
        return UserInterface.call(() -> widget(IDE.openEditor(UserInterface.page(), file)));
    }

    /** The findings on all files, as {@code file:line CODE}. */
    List<String> findings() throws CoreException {
        return Stream.of(project.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                .map(marker -> marker.getResource().getName() + ":" + marker.getAttribute(IMarker.LINE_NUMBER, 0) + " "
                        + marker.getAttribute(FindingMarkers.CODE, ""))
                .sorted().toList();
    }

    void delete() throws CoreException {
        UserInterface.run(TextProject::closeDialogs);
        UserInterface.call(() -> UserInterface.page().closeAllEditors(false));
        project.delete(true, true, null);
    }

    /** A test that failed in one leaves it open, and what it holds on to would be waited for without end. */
    private static void closeDialogs() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (!shell.isDisposed() && shell.getData() instanceof Dialog dialog) {
                dialog.close();
            }
        }
    }

    static StyledText widget(IEditorPart editor) {
        return (StyledText) editor.getAdapter(Control.class);
    }
}
