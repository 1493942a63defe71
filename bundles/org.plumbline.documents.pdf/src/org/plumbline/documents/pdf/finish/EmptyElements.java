package org.plumbline.documents.pdf.finish;

import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Removes elements of the structure that hold nothing, where nothing has no meaning; an empty cell has one. */
final class EmptyElements implements FinishingPass.Step {

    private static final Set<String> MEANINGLESS = Set.of("P", "Span", "Sect", "Div", "NonStruct", "Quote", "BlockQuote", "TBody", "THead");

    @Override
    public void apply(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            prune(root);
        }
    }

    private static void prune(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray list) {
            for (int index = list.size() - 1; index >= 0; index--) {
                if (isEmpty(list.get(index))) {
                    list.remove(index);
                }
            }
            if (list.size() == 0) {
                element.removeItem(COSName.K);
            }
        } else if (kids != null && isEmpty(kids)) {
            element.removeItem(COSName.K);
        }
    }

    private static boolean isEmpty(COSBase kid) {
        COSBase base = kid instanceof COSObject reference ? reference.getObject() : kid;
        if (!(base instanceof COSDictionary element) || !element.containsKey(COSName.S)) {
            return false;
        }
        prune(element);
        return !element.containsKey(COSName.K) && MEANINGLESS.contains(element.getNameAsString(COSName.S));
    }
}
