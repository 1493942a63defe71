package org.plumbline.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.plumbline.documents.model.Document;

/** A document as a PDF file, and what a reader finds in it. */
final class Pdf {

    private final byte[] bytes;
    private List<List<String>> lines;

    Pdf(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    static Pdf of(Document document) {
        return of(document, new PdfWriter());
    }

    static Pdf of(Document document, PdfWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(document, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Pdf(out.toByteArray());
    }

    <T> T read(Function<PDDocument, T> question) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return question.apply(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int pages() {
        lines(1);
        return lines.size();
    }

    /** The words of a page, counted from 1, line by line; any space is a space. */
    List<String> lines(int page) {
        if (lines == null) {
            lines = read(Pdf::allLines);
        }
        return lines.get(page - 1);
    }

    private static List<List<String>> allLines(PDDocument document) {
        List<List<String>> pages = new ArrayList<>();
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).lines().map(line -> line.replaceAll("\\h+", " ").strip())
                        .filter(line -> !line.isEmpty()).toList());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return pages;
    }

    String text() {
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= pages(); page++) {
            all.append(String.join("\n", lines(page))).append('\n');
        }
        return all.toString();
    }

    List<String> bookmarks() {
        return read(document -> bookmarks(document.getDocumentCatalog().getDocumentOutline()));
    }

    private static List<String> bookmarks(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node == null ? List.<PDOutlineItem>of() : node.children()) {
            titles.add(item.getTitle());
            titles.addAll(bookmarks(item));
        }
        return titles;
    }

    /** The texts that stand for pictures. */
    List<String> alternatives() {
        return read(document -> {
            List<String> texts = new ArrayList<>();
            alternatives(document.getDocumentCatalog().getStructureTreeRoot(), texts);
            return texts;
        });
    }

    private static void alternatives(PDStructureNode node, List<String> texts) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    texts.add(element.getAlternateDescription());
                }
                alternatives(element, texts);
            }
        }
    }

    /** The names of the embedded fonts. */
    List<String> fonts() {
        return read(document -> document.getDocument().getObjectsByType(COSName.FONT_DESC).stream()
                .map(object -> ((COSDictionary) object.getObject()).getNameAsString(COSName.FONT_NAME)).toList());
    }

    /** What the links of all pages do. */
    List<String> actions() {
        return read(document -> {
            List<String> actions = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
                for (int index = 0; annotations != null && index < annotations.size(); index++) {
                    COSDictionary action = ((COSDictionary) annotations.getObject(index)).getCOSDictionary(COSName.A);
                    actions.add(action.getNameAsString("S") + " " + action.getString("URI", action.getString("D", "")));
                }
            }
            return actions;
        });
    }
}
