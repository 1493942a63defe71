package org.plumbline.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.plumbline.dsl.ide.workspace.FileFindings;
import org.plumbline.dsl.project.FileText;

/**
 * Makes markers of what was found: in the background when it comes, and for the builder at once. What was found in a text that is
 * not saved waits until it is: markers speak of what lies on the disk.
 */
final class MarkerWriter {

    private final Map<Path, FileFindings> known = new HashMap<>();
    private final Map<Path, FileFindings> waiting = new LinkedHashMap<>();
    private final MarkerJob job = new MarkerJob(this);

    /** Takes over what was found. */
    synchronized void add(List<FileFindings> changed) {
        changed.forEach(findings -> {
            known.put(findings.file(), findings);
            waiting.put(findings.file(), findings);
        });
        job.schedule();
    }

    /** Shows everything that is known of a project once more. */
    synchronized void repeat(IProject project) {
        Path folder = project.getLocation().toPath();
        known.values().stream().filter(findings -> findings.file().startsWith(folder))
                .forEach(findings -> waiting.put(findings.file(), findings));
    }

    /**
     * Takes back markers of former times, which nobody knows of any more: a file may have been put right while the workbench was not
     * running, or died before it could write. Called when everything is checked.
     */
    void sweep() {
        List<FileFindings> stale = new ArrayList<>();
        for (IMarker marker : OpenProjects.markers()) {
            IPath location = marker.getResource().getLocation();
            if (location != null) {
                stale.add(new FileFindings(location.toPath(), Optional.empty(), Optional.empty(), List.of()));
            }
        }
        synchronized (this) {
            stale.removeIf(findings -> known.containsKey(findings.file()));
            if (!stale.isEmpty()) {
                add(stale);
            }
        }
    }

    /**
     * Writes what can be written by now. Each file is taken as a save takes it: an editor that saves one moves its markers about, and none
     * of them may vanish meanwhile. What was found in it is asked for then, so that nobody writes over something newer.
     */
    void write(IProgressMonitor monitor) throws CoreException {
        List<Path> files = waiting();
        ISchedulingRule rule = rule(files);
        try {
            // not as the operation's own rule: that would interrupt the build, which is where most findings come from
            Job.getJobManager().beginRule(rule, monitor);
            writeSaved(files, monitor);
        } finally {
            Job.getJobManager().endRule(rule);
        }
    }

    private void writeSaved(List<Path> files, IProgressMonitor monitor) throws CoreException {
        List<FileFindings> due = due(files);
        try {
            if (!due.isEmpty()) {
                ResourcesPlugin.getWorkspace().run(inner -> {
                    while (!due.isEmpty()) {
                        show(due.getFirst());
                        due.removeFirst();
                    }
                }, null, IWorkspace.AVOID_UPDATE, monitor);
            }
        } finally {
            giveBack(due);
        }
    }

    private static void show(FileFindings findings) throws CoreException {
        Optional<MarkedResource> place = MarkedResource.at(findings.file());
        if (place.isPresent()) {
            place.get().show(findings.problems());
        }
    }

    /** Null where nothing is to be taken; the platform refuses an empty rule. */
    private static ISchedulingRule rule(List<Path> files) {
        IResourceRuleFactory rules = ResourcesPlugin.getWorkspace().getRuleFactory();
        ISchedulingRule[] single = files.stream().flatMap(file -> MarkedResource.at(file).stream())
                .map(place -> rules.modifyRule(place.resource())).filter(Objects::nonNull).toArray(ISchedulingRule[]::new);
        return single.length == 0 ? null : new MultiRule(single);
    }

    /** Writes no more in the background. */
    void close() {
        job.cancel();
    }

    /** What a build that was cancelled, or failed, did not come to is shown the next time, unless something newer is known by then. */
    private synchronized void giveBack(List<FileFindings> undone) {
        undone.forEach(findings -> waiting.putIfAbsent(findings.file(), findings));
    }

    private synchronized List<Path> waiting() {
        return List.copyOf(waiting.keySet());
    }

    private synchronized List<FileFindings> due(List<Path> files) {
        List<FileFindings> due = new ArrayList<>(files.stream().map(waiting::get).filter(Objects::nonNull).filter(MarkerWriter::isSaved)
                .toList());
        due.forEach(findings -> waiting.remove(findings.file()));
        return due;
    }

    private static boolean isSaved(FileFindings findings) {
        if (findings.version().isEmpty() || findings.text().isEmpty()) {
            return true;
        }
        try {
            return Files.exists(findings.file())
                    && new FileText().read(findings.file(), findings.file().toString()).equals(findings.text().get());
        } catch (FileText.Unreadable e) {
            // the disk holds no text that can be compared: what the editor made of it is all there is to speak of
            return true;
        }
    }
}
