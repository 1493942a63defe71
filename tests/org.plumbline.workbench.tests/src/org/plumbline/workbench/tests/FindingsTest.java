package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.testkit.EmptyErrorLog;
import org.plumbline.testkit.Wait;
import org.plumbline.workspace.FindingMarkers;

/** Findings appear as markers where they stand, in closed files too, and go when they are mended. */
@ExtendWith(EmptyErrorLog.class)
class FindingsTest {

    private static final String TOOLBOX = """
            toolbox WATER "Water" {
                area OPS "Operations"
            }
            """;
    private static final String RISK = "risk OPS-03 \"Meters\" in WATER.OPP {\n}\n";

    private TextProject project;

    @BeforeEach
    void createProject() throws CoreException {
        project = TextProject.create("findings");
    }

    @AfterEach
    void deleteProject() throws CoreException {
        project.delete();
    }

    @Test
    void marksTheReferenceThatLeadsNowhere() throws CoreException {
        project.file("toolbox.plumb", TOOLBOX);
        IFile file = project.file("risk.plumb", RISK);

        Wait.until("a finding", () -> !errors().isEmpty());

        IMarker marker = Stream.of(file.findMarkers(FindingMarkers.TYPE, true, 0))
                .filter(each -> each.getAttribute(FindingMarkers.CODE, "").equals("IM-C-004")).findFirst().orElseThrow();
        assertThat(RISK.substring(marker.getAttribute(IMarker.CHAR_START, -1), marker.getAttribute(IMarker.CHAR_END, -1)))
                .isEqualTo("WATER.OPP");
        assertThat(marker.getAttribute(IMarker.MESSAGE, "")).contains("OPS");
    }

    @Test
    void seesThatAnotherFileMendedIt() throws CoreException {
        IFile toolbox = project.file("toolbox.plumb", TOOLBOX);
        project.file("risk.plumb", RISK);
        Wait.until("a finding", () -> !errors().isEmpty());

        toolbox.setContents(TOOLBOX.replace("OPS", "OPP").getBytes(StandardCharsets.UTF_8), true, false, null);

        Wait.until("no finding", () -> errors().isEmpty());
    }

    @Test
    void readsAFolderWithAMarkOfItsOwnAsAProjectOfItsOwn() throws CoreException {
        project.project().getFolder("other").create(true, true, null);
        project.file("toolbox.plumb", TOOLBOX.replace("OPS", "OPP"));
        project.file("other/plumbline.toml", "");
        project.file("other/risk.plumb", RISK);

        Wait.until("a finding", () -> !errors().isEmpty());
    }

    private List<String> errors() throws CoreException {
        return project.findings().stream().filter(finding -> finding.equals("risk.plumb:1 IM-C-004")).toList();
    }
}
