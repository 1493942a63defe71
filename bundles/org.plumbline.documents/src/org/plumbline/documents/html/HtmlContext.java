package org.plumbline.documents.html;

import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Numbering;
import org.plumbline.documents.text.DocumentTexts;
import org.plumbline.documents.text.Formats;

/** What all parts of one page need to know of their document. */
record HtmlContext(Document document, Numbering numbering, DocumentTexts texts, Formats formats) {

    HtmlContext(Document document) {
        this(document, new Numbering(document), new DocumentTexts(document.metadata().language()),
                new Formats(document.metadata().language()));
    }
}
