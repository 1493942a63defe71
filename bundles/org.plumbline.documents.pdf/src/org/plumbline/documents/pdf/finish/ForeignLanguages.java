package org.plumbline.documents.pdf.finish;

import java.util.function.Consumer;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.plumbline.documents.pdf.fo.Languages;

/** Gives stretches of text of another language that language. */
final class ForeignLanguages implements Consumer<COSDictionary> {

    private static final COSName EXPANSION = COSName.getPDFName("E");

    @Override
    public void accept(COSDictionary element) {
        Languages.marked(element.getString(EXPANSION, "")).ifPresent(language -> {
            element.removeItem(EXPANSION);
            element.setString(COSName.LANG, language);
        });
    }
}
