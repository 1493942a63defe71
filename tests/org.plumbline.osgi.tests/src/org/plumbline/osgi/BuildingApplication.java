package org.plumbline.osgi;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.plumbline.workspace.PlumblineNature;

/**
 * An Eclipse without a window in a process of its own. Told to {@code work}, it writes texts and builds them until it is killed; told to
 * {@code look}, it opens the workspace that is left and says whether its markers come to be what a check finds.
 */
public final class BuildingApplication implements IApplication {

    /** What it prints after each build. */
    static final String BUILT = "built";
    /** What it prints if markers and findings are the same. */
    static final String SAME = "same";

    private static final int FILES = 5;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int PAUSE_MILLIS = 100;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        List<String> words = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("killed");
        if (words.contains("work")) {
            work(project);
        } else {
            look(project);
        }
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // it is killed or ends by itself
    }

    private static void work(IProject project) throws CoreException {
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        PlumblineNature.addTo(project, null);
        for (int round = 0; true; round++) {
            write(project.getFile("toolbox.plumb"), "toolbox WATER \"Water\" { area " + (round % 3 == 0 ? "OPS" : "FIELD") + " }\n");
            String risk = "risk R%d \"Round %d\" in WATER.OPS { }\n".formatted(round % FILES, round);
            write(project.getFile("risks-" + round % FILES + ".plumb"), risk.repeat(1 + round % 2));
            project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
            if (round % 2 == 0) {
                ResourcesPlugin.getWorkspace().save(round % 4 == 0, null);
            }
            System.out.println(BUILT);
        }
    }

    private static void write(IFile file, String text) throws CoreException {
        file.write(text.getBytes(StandardCharsets.UTF_8), true, false, false, null);
    }

    private static void look(IProject project) throws Exception {
        project.open(null);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        Map<Path, List<String>> found = KnownFindings.found(project.getLocation().toPath());
        Map<Path, List<String>> marked = KnownFindings.marked(project);
        for (int waited = 0; !same(marked, found) && waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
            Thread.sleep(PAUSE_MILLIS);
            marked = KnownFindings.marked(project);
        }
        System.out.println(same(marked, found) ? SAME : "marked " + marked + "\nfound " + found);
    }

    /** Markers of former times are older than those that were added: their order says nothing. */
    private static boolean same(Map<Path, List<String>> marked, Map<Path, List<String>> found) {
        return sorted(marked).equals(sorted(found));
    }

    private static List<String> sorted(Map<Path, List<String>> findings) {
        return findings.entrySet().stream().flatMap(file -> file.getValue().stream().map(each -> file.getKey() + " " + each)).sorted().toList();
    }
}
