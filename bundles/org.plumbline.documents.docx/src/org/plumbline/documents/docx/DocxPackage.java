package org.plumbline.documents.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Packs parts and their relations into a file of the Open Packaging Conventions. */
final class DocxPackage {

    private static final String TEXT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = Namespaces.RELATIONS + "/";

    private final OPCPackage parts;

    DocxPackage(OPCPackage parts) {
        this.parts = parts;
    }

    /** The part that a reader opens first. */
    PackagePart main(String content) throws IOException {
        try {
            PackagePart part = parts.createPart(PackagingURIHelper.createPartName("/word/document.xml"),
                    TEXT_TYPE + "document.main+xml");
            parts.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + "officeDocument", "rIdDocument");
            fill(part, content.getBytes(StandardCharsets.UTF_8));
            return part;
        } catch (InvalidFormatException failure) {
            throw new IOException(failure);
        }
    }

    /** A part in the language of texts, for example {@code styles}, that another one relates to. */
    PackagePart text(PackagePart from, String name, String kind, String id, String content) throws IOException {
        return part(from, "/word/" + name + ".xml", TEXT_TYPE + kind + "+xml", kind, id, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A part of any kind that another one relates to. */
    PackagePart part(PackagePart from, String name, String type, String relation, String id, byte[] content) throws IOException {
        try {
            PackagePart part = parts.createPart(PackagingURIHelper.createPartName(name), type);
            from.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + relation, id);
            fill(part, content);
            return part;
        } catch (InvalidFormatException failure) {
            throw new IOException(failure);
        }
    }

    private static void fill(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }
}
