package org.plumbline.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.workspace.FindingMarkers;
import org.plumbline.workspace.PlumblineNature;
import org.plumbline.workspace.WorkspaceLanguage;

/** Markers stay where they are as long as somebody saves their file: an editor moves them about as it does so. */
class SavingInOsgiTest {

    private static final String MENDED = "risk R1 in WATER.OPS { }\n\ntoolbox WATER \"Water\" {\n    area OPS \"Operations\"\n}\n";
    /** Far more than it takes to show what was found. */
    private static final long MILLIS = 2_000;
    private static final int TRIES = 30;

    private final ServiceCaller<WorkspaceLanguage> language = new ServiceCaller<>(SavingInOsgiTest.class, WorkspaceLanguage.class);
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("saving");
    private final IFile file = project.getFile("risk.plumb");

    @BeforeEach
    void createProject() throws CoreException {
        project.create(null);
        project.open(null);
        PlumblineNature.addTo(project, null);
        file.create("risk R1 in WATER.OPS { }\n".getBytes(StandardCharsets.UTF_8), true, false, null);
        project.build(IncrementalProjectBuilder.FULL_BUILD, null);
        assertThat(unresolved()).isTrue();
    }

    @AfterEach
    void deleteProject() throws CoreException {
        language.unget();
        project.delete(true, true, null);
    }

    @Test
    void theMarkersWaitUntilTheFileIsSaved() throws Exception {
        Job.getJobManager().beginRule(file, null);
        try {
            Files.writeString(file.getLocation().toPath(), MENDED);
            language.call(known -> known.texts().changedOnDisk(List.of(WorkspaceLanguage.path(file))));
            language.call(known -> known.texts().settled().join());
            Thread.sleep(MILLIS);

            assertThat(unresolved()).isTrue();
        } finally {
            Job.getJobManager().endRule(file);
        }

        for (int tries = 0; tries < TRIES && unresolved(); tries++) {
            Thread.sleep(MILLIS);
        }
        assertThat(unresolved()).isFalse();
    }

    private boolean unresolved() throws CoreException {
        for (var marker : file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
            if (marker.getAttribute(FindingMarkers.CODE, "").equals("IM-C-004")) {
                return true;
            }
        }
        return false;
    }
}
