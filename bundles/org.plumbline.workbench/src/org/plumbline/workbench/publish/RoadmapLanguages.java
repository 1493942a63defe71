package org.plumbline.workbench.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.documents.roadmap.RoadmapBuilder;

/** The languages in which roadmaps have their own words: those with a file of texts beside the builder. */
final class RoadmapLanguages {

    private static final String ORIGINAL = "en";

    private RoadmapLanguages() {
    }

    /** Their tags, the original one first. */
    static List<String> tags() {
        Stream<String> translated = Arrays.stream(Locale.getISOLanguages()).sorted()
                .filter(language -> RoadmapBuilder.class.getResource("roadmap_" + language + ".properties") != null);
        return Stream.concat(Stream.of(ORIGINAL), translated).distinct().toList();
    }

    /** What the speakers of a language call it. */
    static String name(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return language.getDisplayName(language);
    }
}
