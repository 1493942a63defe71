package org.plumbline.cli.publish;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.publishing.DocumentFormat;
import org.plumbline.publishing.PictureFormat;

/** Turns the words of the command line about documents into what they mean, or says what is allowed. */
public final class DocumentChoices {

    private DocumentChoices() {
    }

    /**
     * The document in some formats.
     *
     * @param formats one or more, with commas between them
     * @throws IllegalArgumentException with the formats that there are
     */
    public static RoadmapForm documents(String formats) {
        return new RoadmapDocuments(chosen(formats, DocumentFormat.all(), DocumentFormat::code));
    }

    /** The document in all formats. */
    public static RoadmapForm allDocuments() {
        return new RoadmapDocuments(DocumentFormat.all());
    }

    /**
     * The charts in some formats.
     *
     * @param formats one or more, with commas between them
     * @throws IllegalArgumentException with the formats that there are
     */
    public static RoadmapForm charts(String formats) {
        return new ChartFiles(chosen(formats, PictureFormat.all(), PictureFormat::code));
    }

    /** The charts in all formats. */
    public static RoadmapForm allCharts() {
        return new ChartFiles(PictureFormat.all());
    }

    private static <T> List<T> chosen(String names, List<T> all, Function<T, String> format) {
        List<T> chosen = new ArrayList<>();
        for (String name : List.of(names.split(",", -1))) {
            chosen.add(all.stream().filter(writer -> format.apply(writer).equals(name.strip())).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no format '" + name.strip() + "'. There is: "
                            + all.stream().map(format).collect(Collectors.joining(", ")))));
        }
        return chosen.stream().distinct().toList();
    }

    /** @throws IllegalArgumentException with the languages that there are */
    public static String language(String tag) {
        if (!Languages.has(tag)) {
            throw new IllegalArgumentException("Documents cannot be published in the language '" + tag + "'. Languages: "
                    + String.join(", ", Languages.all()));
        }
        return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    }

    /** @throws IllegalArgumentException with how a date is written */
    public static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is no date. Write year, month and day, for example 2026-06-30.", e);
        }
    }
}
