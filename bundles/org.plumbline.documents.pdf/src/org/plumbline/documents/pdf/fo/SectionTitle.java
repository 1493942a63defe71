package org.plumbline.documents.pdf.fo;

import java.util.List;

import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.PlainText;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.pdf.text.CleanText;

/** The number and title of a section without form. */
final class SectionTitle {

    private SectionTitle() {
    }

    static String of(FoContext context, Section section) {
        return CleanText.of(context.numbering().of(section.anchor()).text() + " "
                + String.join("", PlainText.of(List.of(new Paragraph(section.title()))).runs()));
    }
}
