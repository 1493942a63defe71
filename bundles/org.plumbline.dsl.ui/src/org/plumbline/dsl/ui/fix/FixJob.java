package org.plumbline.dsl.ui.fix;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plumbline.dsl.ide.fix.FixService;
import org.plumbline.dsl.ide.fix.FixService.Finding;
import org.plumbline.dsl.ui.change.ChangeRun;
import org.plumbline.dsl.ui.change.Planned;
import org.plumbline.dsl.ui.change.ProjectChange;
import org.plumbline.dsl.ui.link.TextLinks;

/** Does the same to several findings: works out all edits beside the window's thread, then makes them as one change. */
final class FixJob extends Job {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String title;
    private final Map<IFile, List<Finding>> findings;

    FixJob(String title, List<IMarker> markers) {
        super(title);
        this.title = title;
        this.findings = markers.stream().filter(marker -> marker.getResource() instanceof IFile && MarkerPlace.of(marker).isPresent())
                .collect(Collectors.groupingBy(marker -> (IFile) marker.getResource(), LinkedHashMap::new,
                        Collectors.mapping(marker -> MarkerPlace.of(marker).orElseThrow(), Collectors.toList())));
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, title, findings.size());
        Planned all = new Planned(ProjectChange.none(), Optional.empty());
        for (Map.Entry<IFile, List<Finding>> each : findings.entrySet()) {
            progress.split(1);
            all = all.and(plan(each.getKey(), each.getValue()));
        }
        Planned planned = all;
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> make(planned));
        return Status.OK_STATUS;
    }

    private Planned plan(IFile file, List<Finding> places) {
        return TextLinks.ofWorkbench().ask(file, FixService.class,
                (fixes, text) -> Planned.of(text, () -> fixes.edits(text, places, title, uri -> null)), PATIENCE)
                .orElseGet(() -> new Planned(ProjectChange.none(), Optional.of(file.getName() + " cannot be read now. Try again in a moment.")));
    }

    private void make(Planned planned) {
        planned.refusal().ifPresent(reason -> StatusManager.getManager().handle(
                new Status(IStatus.INFO, FixJob.class, reason), StatusManager.SHOW));
        if (!planned.change().edits().isEmpty()) {
            try {
                ChangeRun.of(planned.change().named(title));
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        }
    }
}
