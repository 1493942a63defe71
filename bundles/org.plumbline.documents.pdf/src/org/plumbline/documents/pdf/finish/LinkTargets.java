package org.plumbline.documents.pdf.finish;

import java.io.IOException;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.plumbline.documents.model.LinkTarget;
import org.plumbline.documents.pdf.fo.Links;

/** Lets every link lead where it is meant to. */
record LinkTargets(Links links) implements FinishingPass.Step {

    private static final COSName URI = COSName.getPDFName("URI");
    private static final COSName DESTINATION = COSName.D;

    @Override
    public void apply(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int index = 0; annotations != null && index < annotations.size(); index++) {
                COSBase annotation = annotations.getObject(index);
                if (annotation instanceof COSDictionary dictionary && dictionary.getCOSDictionary(COSName.A) != null) {
                    dictionary.setItem(COSName.A, action(links.target(dictionary.getCOSDictionary(COSName.A).getString(URI))));
                }
            }
        }
    }

    private static COSDictionary action(LinkTarget target) {
        COSDictionary action = new COSDictionary();
        switch (target) {
            case LinkTarget.Internal internal -> {
                action.setName(COSName.S, "GoTo");
                action.setString(DESTINATION, internal.anchor().value());
            }
            case LinkTarget.External external -> {
                action.setName(COSName.S, "URI");
                action.setString(URI, external.address());
            }
        }
        return action;
    }
}
