package org.plumbline.documents.text;

import org.plumbline.documents.model.Numbering;

/** The fixed texts that writers of formats add to a document: captions, headings of the page, words for screen readers. */
public final class DocumentTexts {

    private final Texts texts;

    /** @param language BCP 47 tag */
    public DocumentTexts(String language) {
        this.texts = Texts.of(DocumentTexts.class, "document", language);
    }

    /** The text of a key of {@code document.properties}. */
    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** How text refers to a number, for example "Figure 3". */
    public String reference(Numbering.Number number) {
        return switch (number.kind()) {
            case SECTION -> texts.get("section", number.text());
            case FIGURE -> texts.get("figure", number.text());
            case TABLE -> texts.get("table", number.text());
        };
    }
}
