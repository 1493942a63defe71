package org.plumbline.workbench.publish;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.plumbline.workspace.WorkspaceLanguage;

/** Publishes a roadmap of what is selected or edited: asks what is wanted, and starts the job. */
public final class PublishHandler extends AbstractHandler {

    /** Held as long as this handler lives, so that the job finds the language started. */
    private final ServiceCaller<WorkspaceLanguage> held = new ServiceCaller<>(PublishHandler.class, WorkspaceLanguage.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        PublishScope scope = PublishScope.of(event);
        if (!IDE.saveAllEditors(scope.projects().toArray(IResource[]::new), true)) {
            return null;
        }
        try {
            List<PublishableEngagement> engagements = new ArrayList<>();
            window.getWorkbench().getProgressService().busyCursorWhile(monitor -> engagements.addAll(find(scope.projects(), monitor)));
            ask(window, engagements, scope.file());
        } catch (InvocationTargetException e) {
            throw new ExecutionException("The projects cannot be read.", e.getCause());
        } catch (InterruptedException e) {
            // the author cancelled: there is nothing to ask
            return null;
        }
        return null;
    }

    private static void ask(IWorkbenchWindow window, List<PublishableEngagement> engagements, Optional<Path> file) {
        if (engagements.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), "Publish Roadmap", "There is no engagement yet, and a roadmap is the roadmap "
                    + "of an engagement. Choose Help > Welcome to open an example.");
            return;
        }
        int preselected = IntStream.range(0, engagements.size())
                .filter(i -> file.isPresent() && engagements.get(i).file().equals(file)).findFirst().orElse(0);
        PublishDialog dialog = new PublishDialog(window.getShell(), engagements, preselected);
        if (dialog.open() == Window.OK) {
            new PublishJob(dialog.request(), window).schedule();
        }
    }

    private List<PublishableEngagement> find(List<IProject> projects, IProgressMonitor monitor) throws InvocationTargetException {
        SubMonitor progress = SubMonitor.convert(monitor, "Looking for engagements", 100);
        List<PublishableEngagement> found = new ArrayList<>();
        List<CoreException> failures = new ArrayList<>();
        held.call(language -> {
            try {
                found.addAll(PublishableEngagement.in(projects, language, progress));
            } catch (CoreException e) {
                failures.add(e);
            }
        });
        if (!failures.isEmpty()) {
            throw new InvocationTargetException(failures.get(0));
        }
        return found;
    }
}
