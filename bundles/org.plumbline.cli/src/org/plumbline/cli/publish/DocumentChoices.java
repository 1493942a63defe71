package org.plumbline.cli.publish;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.documents.html.HtmlWriter;
import org.plumbline.documents.writing.DocumentWriter;

/** Turns the words of the command line about documents into what they mean, or says what is allowed. */
public final class DocumentChoices {

    private static final List<DocumentWriter> WRITERS = List.of(new HtmlWriter());

    private DocumentChoices() {
    }

    /** @throws IllegalArgumentException with the formats that there are */
    public static DocumentWriter format(String name) {
        return WRITERS.stream().filter(writer -> writer.format().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no format '" + name + "'. There is: "
                        + WRITERS.stream().map(DocumentWriter::format).collect(Collectors.joining(", "))));
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
