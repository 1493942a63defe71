package org.plumbline.workbench.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.plumbline.core.source.Position;
import org.plumbline.dsl.project.CheckedProject;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.workspace.WorkspaceLanguage;
import org.plumbline.workspace.ProjectTexts;

/**
 * An engagement that a roadmap can be made of.
 *
 * @param project that it lies in
 * @param texts that are read together with its own
 * @param id its id
 * @param file that it stands in; empty where that is not known
 */
public record PublishableEngagement(IProject project, ProjectTexts texts, String id, Optional<Path> file) {

    /** All of some projects, in the order of their texts. */
    static List<PublishableEngagement> in(List<IProject> projects, WorkspaceLanguage language, SubMonitor progress) throws CoreException {
        List<PublishableEngagement> all = new ArrayList<>();
        progress.setWorkRemaining(projects.size());
        for (IProject project : projects) {
            SubMonitor part = progress.split(1).setWorkRemaining(1);
            for (ProjectTexts texts : ProjectTexts.in(project)) {
                part.setWorkRemaining(2).split(1);
                CheckedProject checked = language.checkSaved(texts);
                checked.project().index().all(Engagement.class).stream().filter(engagement -> engagement.getId() != null)
                        .forEach(engagement -> all.add(of(project, texts, checked, engagement)));
            }
        }
        return all;
    }

    /** The engagement in its project, read anew; empty if it is not there any more. */
    Optional<Engagement> find(CheckedProject checked) {
        return checked.project().index().all(Engagement.class).stream().filter(engagement -> id.equals(engagement.getId())).findFirst();
    }

    private static PublishableEngagement of(IProject project, ProjectTexts texts, CheckedProject checked, Engagement engagement) {
        Optional<Path> file = checked.project().sources().locate(engagement).map(Position::file).map(Path::of);
        return new PublishableEngagement(project, texts, engagement.getId(), file);
    }
}
