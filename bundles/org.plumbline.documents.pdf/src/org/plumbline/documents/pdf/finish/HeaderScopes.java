package org.plumbline.documents.pdf.finish;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Says of headings over several columns or rows which cells they are for (ISO 14289-1, 7.5): FOP forgets it where it notes the span. */
final class HeaderScopes implements Consumer<COSDictionary> {

    private static final COSName ATTRIBUTES = COSName.A;
    private static final COSName SCOPE = COSName.getPDFName("Scope");

    @Override
    public void accept(COSDictionary element) {
        if ("TR".equals(element.getNameAsString(COSName.S))) {
            List<COSDictionary> cells = cells(element.getDictionaryObject(COSName.K));
            boolean head = cells.size() > 1 && cells.stream().allMatch(HeaderScopes::isHeading);
            cells.stream().filter(HeaderScopes::isHeading).map(cell -> cell.getCOSDictionary(ATTRIBUTES))
                    .filter(attributes -> attributes != null && !attributes.containsKey(SCOPE))
                    .forEach(attributes -> attributes.setName(SCOPE, head ? "Column" : "Row"));
        }
    }

    private static boolean isHeading(COSDictionary cell) {
        return "TH".equals(cell.getNameAsString(COSName.S));
    }

    private static List<COSDictionary> cells(COSBase kids) {
        if (kids instanceof COSDictionary only) {
            return List.of(only);
        }
        return kids instanceof COSArray list ? IntStream.range(0, list.size()).mapToObj(list::getObject)
                .filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast).toList() : List.of();
    }
}
