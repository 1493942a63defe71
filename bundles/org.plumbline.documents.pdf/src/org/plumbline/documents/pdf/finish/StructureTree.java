package org.plumbline.documents.pdf.finish;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Shows every element of the structure tree to some steps.
 *
 * @param visitors each is given the dictionary of one element
 */
record StructureTree(List<Consumer<COSDictionary>> visitors) implements FinishingPass.Step {

    @Override
    public void apply(PDDocument document) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            open.push(root);
        }
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase base = next instanceof COSObject reference ? reference.getObject() : next;
            if (base instanceof COSArray kids) {
                kids.forEach(open::push);
            } else if (base instanceof COSDictionary element && seen.add(element)) {
                if (element.containsKey(COSName.S)) {
                    visitors.forEach(visitor -> visitor.accept(element));
                }
                COSBase kids = element.getDictionaryObject(COSName.K);
                if (kids != null) {
                    open.push(kids);
                }
            }
        }
    }
}
