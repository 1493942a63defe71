package org.plumbline.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.plumbline.documents.model.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A written file, open to be looked into. */
final class DocxFile {

    static final String MAIN = "word/document.xml";

    private final byte[] bytes;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final List<ZipEntry> zipEntries = new ArrayList<>();

    DocxFile(byte[] bytes) {
        this.bytes = bytes;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
                zipEntries.add(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocxFile of(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxWriter().write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DocxFile(out.toByteArray());
    }

    byte[] bytes() {
        return bytes;
    }

    List<ZipEntry> zipEntries() {
        return zipEntries;
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    byte[] content(String name) {
        return entries.get(name);
    }

    String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    Element root(String name) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content(name))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(name + " is no XML", e);
        }
    }

    /** All elements of that name in a part. */
    List<Element> elements(String part, String name) {
        return elements(root(part), name);
    }

    static List<Element> elements(Element root, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = root.getElementsByTagName(name);
        for (int index = 0; index < nodes.getLength(); index++) {
            found.add((Element) nodes.item(index));
        }
        return found;
    }

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** The paragraphs of the main part that have a style. */
    List<Element> paragraphs(String style) {
        return elements(MAIN, "w:p").stream().filter(paragraph -> style.equals(style(paragraph))).toList();
    }

    static String style(Element paragraph) {
        return children(paragraph).stream().filter(child -> child.getTagName().equals("w:pPr")).flatMap(child -> children(child).stream())
                .filter(child -> child.getTagName().equals("w:pStyle")).map(child -> child.getAttribute("w:val")).findFirst().orElse("");
    }

    /** What a reader sees of an element, fields as their results. */
    static String words(Element element) {
        StringBuilder out = new StringBuilder();
        for (Element text : elements(element, "w:t")) {
            out.append(text.getTextContent());
        }
        return out.toString();
    }
}
