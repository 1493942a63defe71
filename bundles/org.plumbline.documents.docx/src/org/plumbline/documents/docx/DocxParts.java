package org.plumbline.documents.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Writes all parts of the file. The main part comes first: it tells which pictures, lists, links and fonts there are. */
final class DocxParts {

    private final DocxContext context;

    DocxParts(DocxContext context) {
        this.context = context;
    }

    void write(OutputStream out) throws IOException {
        String body = new Body(context).markup();
        try (OPCPackage file = OPCPackage.create(new SteadyZip(out))) {
            DocxPackage parts = new DocxPackage(file);
            PackagePart main = parts.main(body);
            texts(parts, main);
            runningTexts(parts, main);
            related(parts, main, context.relations());
            fonts(parts, main, new Fonts(context));
            new Properties(context.document().metadata()).write(file);
        }
    }

    private void texts(DocxPackage parts, PackagePart main) throws IOException {
        StyleValues values = new StyleValues(context);
        for (String name : List.of("styles", "numbering", "settings")) {
            parts.text(main, name, name, "rId" + name, new Template(name + ".xml").fill(values::value));
        }
    }

    private void runningTexts(DocxPackage parts, PackagePart main) throws IOException {
        RunningTexts texts = new RunningTexts(context);
        int number = 0;
        for (boolean landscape : new boolean[] {false, true}) {
            number++;
            parts.text(main, "header" + number, "header", RunningText.HEADER.relation(landscape), texts.header(landscape));
            parts.text(main, "footer" + number, "footer", RunningText.FOOTER.relation(landscape), texts.footer(landscape));
        }
        parts.text(main, "header3", "header", RunningText.NO_HEADER, texts.empty(RunningText.HEADER));
        parts.text(main, "footer3", "footer", RunningText.NO_FOOTER, texts.empty(RunningText.FOOTER));
    }

    private static void related(DocxPackage parts, PackagePart main, Relations relations) throws IOException {
        for (Relations.Picture picture : relations.pictures()) {
            parts.part(main, "/word/media/" + picture.name(), picture.mediaType(), "image", picture.id(), picture.content());
        }
        relations.addresses().forEach((address, id) ->
                main.addExternalRelationship(address, Namespaces.RELATIONS + "/hyperlink", id));
    }

    private static void fonts(DocxPackage parts, PackagePart main, Fonts fonts) throws IOException {
        List<Fonts.Embedded> embedded = fonts.embedded();
        PackagePart table = parts.text(main, "fontTable", "fontTable", "rIdFontTable", new FontTable().markup(fonts, embedded));
        for (int number = 1; number <= embedded.size(); number++) {
            parts.part(table, "/word/fonts/font" + number + ".odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont",
                    "font", FontTable.relation(number), embedded.get(number - 1).content());
        }
    }
}
