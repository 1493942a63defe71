package org.plumbline.documents.pdf.finish;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Removes the lists of glyphs of embedded fonts: they may be left out, but where they are they must be complete (7.21.4.2). */
final class CharacterSets implements FinishingPass.Step {

    private static final COSName CID_SET = COSName.getPDFName("CIDSet");

    @Override
    public void apply(PDDocument document) {
        for (COSObject descriptor : document.getDocument().getObjectsByType(COSName.FONT_DESC)) {
            ((COSDictionary) descriptor.getObject()).removeItem(CID_SET);
        }
    }
}
