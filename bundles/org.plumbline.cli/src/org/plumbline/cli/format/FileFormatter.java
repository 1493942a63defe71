package org.plumbline.cli.format;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.cli.files.FileReplacement;
import org.plumbline.cli.files.IoReason;
import org.plumbline.cli.files.Unusable;
import org.plumbline.dsl.formatting.FormatResult;
import org.plumbline.dsl.formatting.FormatService;
import org.plumbline.dsl.project.FileText;
import org.plumbline.dsl.project.Problem;

/** Lays out the texts of files. */
public final class FileFormatter {

    private final FormatService service;
    private final FileText texts = new FileText();
    private final FileReplacement replacement = new FileReplacement();
    private final boolean write;

    /**
     * A formatter of files.
     *
     * @param service lays out their texts
     * @param write whether files are changed, or only looked at
     */
    public FileFormatter(FormatService service, boolean write) {
        this.service = service;
        this.write = write;
    }

    /** Lays out one file. */
    public FileFormat format(Path file) {
        try {
            String text = texts.readAll(file, file.toString());
            return switch (service.format(text, file.toString())) {
                case FormatResult.Refused refused -> new FileFormat.Refused(refused.problems().stream().map(Problem::of).toList());
                case FormatResult.Formatted formatted when formatted.text().equals(text) -> new FileFormat.Tidy();
                case FormatResult.Formatted formatted -> untidy(file, formatted.text());
            };
        } catch (FileText.Unreadable e) {
            return new FileFormat.Unreadable(new Unusable(e.file().position(), e.file().reason()));
        }
    }

    private FileFormat untidy(Path file, String text) {
        try {
            if (write) {
                replacement.replace(file, text.getBytes(StandardCharsets.UTF_8));
            }
            return new FileFormat.Untidy(file.toString());
        } catch (ClosedByInterruptException e) {
            throw new Failure(ExitCode.UNWRITABLE, file + ": Stopped; the file is as it was.");
        } catch (IOException e) {
            return new FileFormat.Unwritable(new Unusable(file.toString(),
                    "The file cannot be written: " + IoReason.of(e) + ". It is as it was."));
        }
    }
}
