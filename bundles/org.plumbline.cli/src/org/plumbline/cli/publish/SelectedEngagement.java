package org.plumbline.cli.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.cli.check.Outcome;
import org.plumbline.core.source.Position;
import org.plumbline.dsl.project.CheckedProject;
import org.plumbline.model.engagement.Engagement;

/**
 * An engagement to publish something about.
 *
 * @param project that it stands in
 * @param engagement itself; it has an id
 */
public record SelectedEngagement(CheckedProject project, Engagement engagement) {

    /** All engagements of the projects that were checked, in the order of their files. */
    public static List<SelectedEngagement> all(Outcome outcome) {
        List<SelectedEngagement> all = new ArrayList<>();
        for (CheckedProject project : outcome.projects()) {
            project.project().index().all(Engagement.class).stream().filter(engagement -> engagement.getId() != null)
                    .forEach(engagement -> all.add(new SelectedEngagement(project, engagement)));
        }
        return all;
    }

    /** Its id. */
    public String id() {
        return engagement.getId();
    }

    /** The file that it stands in. */
    public Optional<String> file() {
        return project.project().sources().locate(engagement).map(Position::file);
    }
}
