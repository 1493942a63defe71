package org.plumbline.documents.pdf.finish;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.pdf.text.CleanText;

/** Writes title, author, language and dates where readers and archives look for them. No clock: dates are the document's own. */
record DocumentProperties(Metadata metadata) implements FinishingPass.Step {

    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);
    private static final String PRODUCER = "Plumbline";

    @Override
    public void apply(PDDocument document) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title());
        set(information::setAuthor, metadata.organization());
        set(information::setSubject, metadata.subtitle());
        set(information::setKeywords, String.join(", ", metadata.keywords()));
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(date());
        information.setModificationDate(date());
        document.setDocumentInformation(information);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(metadata.language());
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        if (metadata.direction() == org.plumbline.drawing.TextDirection.RIGHT_TO_LEFT) {
            preferences.setName(COSName.getPDFName("Direction"), "R2L");
        }
        catalog.getCOSObject().setItem(COSName.getPDFName("ViewerPreferences"), preferences);
        PDMetadata packet = new PDMetadata(document);
        packet.importXMPMetadata(new XmpPacket(metadata, title(), day(), PRODUCER).bytes());
        catalog.setMetadata(packet);
    }

    private String title() {
        String title = CleanText.of(metadata.title()).strip();
        return title.isEmpty() ? PRODUCER : title;
    }

    private static void set(java.util.function.Consumer<String> property, String value) {
        if (!value.isBlank()) {
            property.accept(CleanText.of(value));
        }
    }

    private LocalDate day() {
        return metadata.asOf().orElse(NO_DATE);
    }

    private Calendar date() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(day().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }
}
