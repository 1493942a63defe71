package org.plumbline.workbench.publish;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.SubMonitor;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.roadmap.CheckFindings;
import org.plumbline.documents.roadmap.OpenFinding;
import org.plumbline.documents.roadmap.RoadmapBuilder;
import org.plumbline.documents.roadmap.RoadmapRequest;
import org.plumbline.documents.theme.Theme;
import org.plumbline.documents.theme.file.ThemeFileException;
import org.plumbline.documents.theme.file.ThemeReader;
import org.plumbline.documents.writing.DocumentOutput;
import org.plumbline.documents.writing.DocumentOutputException;
import org.plumbline.dsl.project.CheckedProject;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.publishing.DocumentFiles;
import org.plumbline.publishing.diagram.RoadmapDiagrams;
import org.plumbline.validation.Severity;
import org.plumbline.workspace.WorkspaceLanguage;

/** Reads the project anew, checks it, and where the checks allow it, makes the roadmap and stores it. */
final class RoadmapPublication {

    private final WorkspaceLanguage language;

    RoadmapPublication(WorkspaceLanguage language) {
        this.language = language;
    }

    /** Says in words for the author why there is no document. */
    static final class Refusal extends Exception {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    /** Returns the document's files in the order of the formats. Cancelling, and interrupting, leave no half of one behind. */
    List<Path> publish(PublishRequest request, SubMonitor progress) throws Refusal {
        progress.setWorkRemaining(4);
        progress.subTask("Reading and checking " + request.engagement().project().getName());
        CheckedProject checked = language.checkSaved(request.engagement().texts());
        progress.split(1);
        refuse(request, checked);
        Engagement engagement = request.engagement().find(checked)
                .orElseThrow(() -> new Refusal("There is no engagement " + request.engagement().id() + " any more."));
        progress.subTask("Making the roadmap of " + request.engagement().id());
        Document document = new RoadmapBuilder().build(roadmap(request, checked, engagement));
        progress.split(1);
        try {
            List<Path> files = new DocumentFiles(request.formats())
                    .store(document, request.documentName(), new DocumentOutput(request.folder()));
            progress.worked(1);
            return files;
        } catch (DocumentOutputException e) {
            throw new Refusal(e.getMessage());
        }
    }

    private static void refuse(PublishRequest request, CheckedProject checked) throws Refusal {
        if (!checked.project().unreadableFiles().isEmpty() || !checked.project().syntaxProblems().isEmpty()) {
            throw new Refusal("Nothing was published, because a text does not follow the language. The Problems view names the places.");
        }
        long errors = checked.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).count();
        if (errors > 0 && !request.draft()) {
            throw new Refusal("Nothing was published, because there " + (errors == 1 ? "is 1 error" : "are " + errors + " errors")
                    + ". The Problems view names the places. A draft can be published in spite of them.");
        }
    }

    private static RoadmapRequest roadmap(PublishRequest request, CheckedProject checked, Engagement engagement) throws Refusal {
        RoadmapRequest roadmap = new RoadmapRequest(checked.project().index(), engagement, request.language(), request.asOf())
                .theme(theme(request)).diagrams(new RoadmapDiagrams());
        return request.draft() ? roadmap.draft(errors(request, checked)) : roadmap;
    }

    private static Theme theme(PublishRequest request) throws Refusal {
        try {
            return new ThemeReader().ofProject(request.engagement().texts().folder().getLocation().toPath());
        } catch (ThemeFileException e) {
            throw new Refusal(e.getMessage() + "\nNothing was published. Correct the theme.");
        }
    }

    private static List<OpenFinding> errors(PublishRequest request, CheckedProject checked) {
        LoadedProject project = checked.project();
        return new CheckFindings(request.language()).errors(project.index(), project.sources(), project.settings(),
                project.settingProblems());
    }
}
