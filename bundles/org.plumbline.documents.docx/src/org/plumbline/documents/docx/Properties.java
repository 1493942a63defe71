package org.plumbline.documents.docx;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.plumbline.documents.model.Metadata;
import org.plumbline.drawing.text.SafeText;

/** Says what the document is where programs look for it. Its date is the one whose state it shows: nobody asks a clock. */
final class Properties {

    private final Metadata metadata;

    Properties(Metadata metadata) {
        this.metadata = metadata;
    }

    void write(OPCPackage file) throws IOException {
        try {
            PackageProperties properties = file.getPackageProperties();
            properties.setTitleProperty(text(metadata.title()));
            properties.setSubjectProperty(text(metadata.subtitle()));
            properties.setCreatorProperty(text(metadata.organization()));
            properties.setKeywordsProperty(text(String.join(", ", metadata.keywords())));
            properties.setLanguageProperty(text(metadata.language()));
            properties.setVersionProperty(text(metadata.version()));
            properties.setContentStatusProperty(text(metadata.status()));
            properties.setCreatedProperty("");
            Optional<Date> date = metadata.asOf().map(day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
            if (date.isPresent()) {
                properties.setCreatedProperty(date);
                properties.setModifiedProperty(date);
            }
        } catch (InvalidFormatException failure) {
            throw new IOException(failure);
        }
    }

    private static Optional<String> text(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(SafeText.line(value));
    }
}
