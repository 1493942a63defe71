package org.plumbline.cli.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How roadmaps are to be published.
 *
 * @param folder where the documents go
 * @param form what is made of each roadmap
 * @param language BCP 47 tag
 * @param asOf the day whose state is shown; empty for the one that the text states
 * @param theme a file with their look; empty to take the one of the project
 * @param draft whether they are marked as drafts and may hold findings
 */
public record RoadmapOptions(Path folder, RoadmapForm form, String language, Optional<LocalDate> asOf,
        Optional<Path> theme, boolean draft) {
}
