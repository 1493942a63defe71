package org.plumbline.documents.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.plumbline.drawing.TextDirection;

/**
 * What is known of the document as a whole: file properties, running headers, language of its fixed texts.
 *
 * @param language BCP 47 tag, for example {@code en} or {@code ar}
 * @param organization whose document it is
 * @param edition what it is made from, for example "Integrity toolbox 2.1"; may be empty
 * @param version version or revision of the document itself; may be empty
 * @param status in the document's language, for example "Draft"; may be empty
 * @param asOf the date whose state the document shows
 */
public record Metadata(String title, String subtitle, String language, TextDirection direction, String organization,
        String edition, String version, String status, Optional<LocalDate> asOf, List<String> keywords) {

    public Metadata {
        keywords = List.copyOf(keywords);
    }
}
