package org.plumbline.workbench.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.publishing.DocumentFormat;

/**
 * What the author asked for.
 *
 * @param engagement whose roadmap it is
 * @param language BCP 47 tag
 * @param formats in which it is stored, at least one
 * @param asOf the day whose state is shown; empty for the one that the text states
 * @param folder where the document goes
 * @param draft whether it is made in spite of findings, and says that it is a draft
 * @param open whether to open it when it is there
 */
public record PublishRequest(PublishableEngagement engagement, String language, List<DocumentFormat> formats, Optional<LocalDate> asOf,
        Path folder, boolean draft, boolean open) {

    public PublishRequest {
        formats = List.copyOf(formats);
    }

    /** The document's name without extension, the same as on the command line. */
    String documentName() {
        return "roadmap-" + engagement.id().replaceAll("[^\\p{L}\\p{M}\\p{N}._-]", "_") + "-" + language;
    }
}
