package org.plumbline.documents.pdf.finish;

import java.util.function.Consumer;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Says of every link where it leads, as its annotation's contents (ISO 14289-1, 7.18.5). As an alternative text of the link
 * that would be heard in place of the link's own words.
 */
final class LinkContents implements Consumer<COSDictionary> {

    private static final COSName LINK = COSName.getPDFName("Link");

    @Override
    public void accept(COSDictionary element) {
        if (LINK.equals(element.getCOSName(COSName.S))) {
            String words = element.getString(COSName.ALT, "");
            element.removeItem(COSName.ALT);
            describe(element.getDictionaryObject(COSName.K), words.isBlank() ? "Link" : words);
        }
    }

    private static void describe(COSBase kid, String words) {
        COSBase base = kid instanceof COSObject reference ? reference.getObject() : kid;
        if (base instanceof COSArray kids) {
            kids.forEach(each -> describe(each, words));
        } else if (base instanceof COSDictionary dictionary && COSName.OBJR.equals(dictionary.getCOSName(COSName.TYPE))) {
            dictionary.getCOSDictionary(COSName.OBJ).setString(COSName.CONTENTS, words);
        }
    }
}
