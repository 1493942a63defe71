package org.plumbline.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;

/** What holds of every file, whatever the document. */
final class DocxCheck {

    private final DocxFile file;

    DocxCheck(DocxFile file) {
        this.file = file;
    }

    /** Fails unless all of it holds. */
    void passes() {
        opens();
        followsTheSchema();
        relatesToPartsThatAreThere();
        namesStylesAndListsThatAreThere();
        linksToPlacesThatAreThere();
        closesFields();
        endsCellsWithParagraphs();
    }

    private void opens() {
        // A word of ten thousand equal letters packs as well as what POI takes for an attack.
        ZipSecureFile.setMinInflateRatio(0);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
            assertThat(document.getBodyElements()).isNotNull();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void followsTheSchema() {
        file.names().stream().filter(name -> name.matches("word/[a-zA-Z0-9]+\\.xml")).forEach(part -> {
            List<XmlError> errors = new ArrayList<>();
            parse(part).validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).as(part).isEmpty();
        });
    }

    private XmlObject parse(String part) {
        ByteArrayInputStream in = new ByteArrayInputStream(file.content(part));
        try {
            return switch (part.replaceAll("word/|\\d*\\.xml", "")) {
                case "document" -> DocumentDocument.Factory.parse(in);
                case "styles" -> StylesDocument.Factory.parse(in);
                case "numbering" -> NumberingDocument.Factory.parse(in);
                case "settings" -> SettingsDocument.Factory.parse(in);
                case "fontTable" -> FontsDocument.Factory.parse(in);
                case "header" -> HdrDocument.Factory.parse(in);
                case "footer" -> FtrDocument.Factory.parse(in);
                default -> throw new AssertionError("no schema for " + part);
            };
        } catch (XmlException | IOException e) {
            throw new AssertionError(part, e);
        }
    }

    /** Nothing outside the file but what a reader may click upon. */
    private void relatesToPartsThatAreThere() {
        Set<String> ids = new HashSet<>();
        for (Element relation : file.elements("word/_rels/document.xml.rels", "Relationship")) {
            String target = relation.getAttribute("Target");
            ids.add(relation.getAttribute("Id"));
            if (relation.getAttribute("TargetMode").equals("External")) {
                assertThat(relation.getAttribute("Type")).endsWith("/hyperlink");
                assertThat(target).matches("(?i)(https?://|mailto:).+");
            } else {
                assertThat(file.names()).contains("word/" + target);
            }
        }
        file.names().stream().filter(name -> name.endsWith(".rels") && !name.contains("document.xml"))
                .forEach(name -> assertThat(file.text(name)).doesNotContain("External"));
        Set<String> used = new HashSet<>(values(DocxFile.MAIN, "w:hyperlink", "r:id"));
        used.addAll(values(DocxFile.MAIN, "a:blip", "r:embed"));
        used.addAll(values(DocxFile.MAIN, "w:headerReference", "r:id"));
        used.addAll(values(DocxFile.MAIN, "w:footerReference", "r:id"));
        assertThat(ids).containsAll(used);
    }

    private void namesStylesAndListsThatAreThere() {
        Set<String> styles = new HashSet<>(values("word/styles.xml", "w:style", "w:styleId"));
        for (String element : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
            assertThat(styles).containsAll(values(DocxFile.MAIN, element, "w:val"));
        }
        for (String element : List.of("w:basedOn", "w:next")) {
            assertThat(styles).containsAll(values("word/styles.xml", element, "w:val"));
        }
        Set<String> lists = new HashSet<>(values("word/numbering.xml", "w:num", "w:numId"));
        lists.add("0");
        assertThat(lists).containsAll(values(DocxFile.MAIN, "w:numId", "w:val"));
    }

    private void linksToPlacesThatAreThere() {
        List<String> places = values(DocxFile.MAIN, "w:bookmarkStart", "w:name");
        assertThat(places).doesNotHaveDuplicates().allMatch(name -> name.length() <= 40);
        assertThat(places).containsAll(values(DocxFile.MAIN, "w:hyperlink", "w:anchor"));
        assertThat(values(DocxFile.MAIN, "w:bookmarkStart", "w:id")).doesNotHaveDuplicates()
                .isEqualTo(values(DocxFile.MAIN, "w:bookmarkEnd", "w:id"));
        assertThat(values(DocxFile.MAIN, "wp:docPr", "id")).doesNotHaveDuplicates();
        file.elements(DocxFile.MAIN, "w:instrText").stream().map(Element::getTextContent).filter(text -> text.startsWith(" REF "))
                .forEach(text -> assertThat(places).contains(text.split(" ")[2]));
    }

    private void closesFields() {
        int open = 0;
        for (Element mark : file.elements(DocxFile.MAIN, "w:fldChar")) {
            open += switch (mark.getAttribute("w:fldCharType")) {
                case "begin" -> 1;
                case "end" -> -1;
                default -> 0;
            };
            assertThat(open).isNotNegative();
        }
        assertThat(open).isZero();
    }

    /** Word refuses a cell that ends otherwise, and joins tables that touch. */
    private void endsCellsWithParagraphs() {
        file.elements(DocxFile.MAIN, "w:tc").forEach(cell -> assertThat(DocxFile.children(cell).getLast().getTagName()).isEqualTo("w:p"));
        file.elements(DocxFile.MAIN, "w:tbl").forEach(table -> {
            List<Element> around = DocxFile.children((Element) table.getParentNode());
            assertThat(around.get(around.indexOf(table) + 1).getTagName()).isNotEqualTo("w:tbl");
        });
    }

    private List<String> values(String part, String element, String attribute) {
        return file.elements(part, element).stream().filter(found -> found.hasAttribute(attribute)).map(found -> found.getAttribute(attribute))
                .toList();
    }
}
