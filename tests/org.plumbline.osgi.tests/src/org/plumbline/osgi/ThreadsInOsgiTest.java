package org.plumbline.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.plumbline.workspace.FindingMarkers;
import org.plumbline.workspace.PlumblineNature;

/** Projects come and go; of us, one thread remains, and it waits. */
class ThreadsInOsgiTest {

    private static final int PROJECTS = 3;
    private static final long MILLIS = 60_000;

    @Test
    void oneThreadWaitsWhenAllProjectsAreGone() throws CoreException, InterruptedException {
        for (int number = 0; number < PROJECTS; number++) {
            buildAndDelete(ResourcesPlugin.getWorkspace().getRoot().getProject("gone-" + number));
        }

        long end = System.currentTimeMillis() + MILLIS;
        while (!(jobs().isEmpty() && busy().isEmpty()) && System.currentTimeMillis() < end) {
            Thread.sleep(MILLIS / 1000);
        }
        assertThat(jobs()).isEmpty();
        assertThat(busy()).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet()).filteredOn(thread -> thread.getName().startsWith("plumbline")).hasSizeLessThan(2);
    }

    private static void buildAndDelete(IProject project) throws CoreException {
        project.create(null);
        project.open(null);
        PlumblineNature.addTo(project, null);
        project.getFile("risk.plumb").create(
                new ByteArrayInputStream("risk R1 in WATER.OPS { }\n".getBytes(StandardCharsets.UTF_8)), true, null);
        project.build(IncrementalProjectBuilder.FULL_BUILD, null);
        assertThat(project.findMarkers(FindingMarkers.TYPE, true, IProject.DEPTH_INFINITE)).isNotEmpty();
        project.close(null);
        project.delete(true, true, null);
    }

    private static List<Job> jobs() {
        return Stream.of(Job.getJobManager().find(null)).filter(job -> job.getClass().getName().startsWith("org.plumbline")).toList();
    }

    /** Threads of whatever name that do our work, besides this one. */
    private static List<String> busy() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(each -> each.getKey() != Thread.currentThread() && each.getKey().getState() != Thread.State.WAITING)
                .filter(each -> Stream.of(each.getValue()).anyMatch(frame -> frame.getClassName().startsWith("org.plumbline")))
                .map(Map.Entry::getKey).map(Thread::getName).toList();
    }
}
