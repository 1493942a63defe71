package org.plumbline.workbench.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.workbench.project.SelectedProjects;

/**
 * Where to look for engagements: in what is selected, else in what is edited, else everywhere.
 *
 * @param projects open ones
 * @param file the one that the author looks at; empty if there is none
 */
record PublishScope(List<IProject> projects, Optional<Path> file) {

    static PublishScope of(ExecutionEvent event) {
        Optional<IFile> file = selected(event).or(() -> edited(event)).filter(each -> each.getLocation() != null);
        List<IProject> selected = new SelectedProjects(HandlerUtil.getCurrentSelection(event)).all();
        List<IProject> near = selected.isEmpty() ? file.map(IFile::getProject).filter(IProject::isAccessible).stream().toList() : selected;
        List<IProject> all = Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible).toList();
        return new PublishScope(near.isEmpty() ? all : near, file.map(each -> each.getLocation().toPath()));
    }

    private static Optional<IFile> selected(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IFile.class))
                : Optional.empty();
    }

    private static Optional<IFile> edited(ExecutionEvent event) {
        IEditorInput input = HandlerUtil.getActiveEditorInput(event);
        return Optional.ofNullable(Adapters.adapt(input, IFile.class));
    }
}
