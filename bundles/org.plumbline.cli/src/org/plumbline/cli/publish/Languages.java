package org.plumbline.cli.publish;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.documents.roadmap.RoadmapBuilder;

/** The languages in which documents have their own words: those with a file of texts beside the builder. */
final class Languages {

    private static final String ORIGINAL = "en";

    private Languages() {
    }

    /** Whether a document can be published in the language of a BCP 47 tag, a variety like {@code en-GB} included. */
    static boolean has(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return !language.isEmpty() && isWritten(language);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** The tags of all of them. */
    static List<String> all() {
        return Stream.concat(Stream.of(ORIGINAL), Arrays.stream(Locale.getISOLanguages()).filter(Languages::isWritten).sorted())
                .distinct().toList();
    }

    private static boolean isWritten(String language) {
        return language.equals(ORIGINAL) || RoadmapBuilder.class.getResource("roadmap_" + language + ".properties") != null;
    }
}
