package org.plumbline.cli.diagram;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.publishing.PictureFormat;

/**
 * What to export.
 *
 * @param folder for the pictures
 * @param formats of them
 * @param selection of diagrams
 * @param narrowing of what they show
 * @param extras what is shown beside the diagrams
 */
public record ExportOptions(Path folder, List<PictureFormat> formats, Selection selection, Narrowing narrowing, Extras extras) {

    /**
     * What pictures show beside what the specification asks for.
     *
     * @param links whether a click on an element leads to its text
     * @param findings whether elements bear signs of what a check finds about them
     * @param date in the caption; empty for none
     */
    public record Extras(boolean links, boolean findings, Optional<LocalDate> date) {
    }

    /**
     * Options out of the words of the command line.
     *
     * @throws IllegalArgumentException if a word means nothing
     */
    public static ExportOptions of(Path folder, String formats, Selection selection, Narrowing narrowing, Extras extras) {
        List<PictureFormat> chosen = Arrays.stream(formats.split(",")).map(String::strip).map(ExportOptions::format).distinct()
                .toList();
        return new ExportOptions(folder, chosen, selection, narrowing, extras);
    }

    private static PictureFormat format(String code) {
        return PictureFormat.all().stream().filter(format -> format.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no format '" + code + "'. There is: "
                        + PictureFormat.all().stream().map(PictureFormat::code).collect(Collectors.joining(", "))));
    }
}
