package org.plumbline.dsl.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.session.ChangedLine;
import org.plumbline.dsl.session.WholeFile;

/** The file behind a resource: on the disk, in the workspace, or wherever else EMF can write. */
final class SavedFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final URI uri;
    private final URI place;
    private final URIConverter converter;

    SavedFile(URI uri, URIConverter converter) {
        this.uri = uri;
        this.place = converter.normalize(uri);
        this.converter = converter;
    }

    /** The text of bytes in UTF-8. */
    static String decode(byte[] bytes, URI uri) throws IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IOException(name(uri) + " is not UTF-8 text. Save the file with the encoding UTF-8.", e);
        }
    }

    /**
     * Writes a text, unless it is there already.
     *
     * @param expected the text that was read or written last; empty for a new file
     * @param isKnown whether it was read or written here, and not in another place
     * @return the time of the last change of the file; -1 where it is not known
     * @throws IOException if another text than the expected one is there
     */
    long write(String expected, boolean isKnown, String text, Map<?, ?> options) throws IOException {
        String there = there(options);
        boolean marked = there.equals(BYTE_ORDER_MARK + expected);
        boolean isNew = !isKnown && !converter.exists(uri, options);
        if (!marked && !isNew && !there.equals(expected)) {
            throw new IOException(name(uri) + refusal(expected, isKnown, there, options));
        }
        String wanted = marked ? BYTE_ORDER_MARK + text : text;
        if (!wanted.equals(there) || there.isEmpty()) {
            put(bytes(wanted), options);
        }
        return place.isFile() ? Files.getLastModifiedTime(Path.of(place.toFileString())).toMillis() : -1;
    }

    private String refusal(String expected, boolean isKnown, String there, Map<?, ?> options) {
        if (!isKnown) {
            return " is there already, and is left as it is. Save under another name, or load it first.";
        }
        return converter.exists(uri, options)
                ? ":" + ChangedLine.first(expected, there) + " was changed since it was read, and is left as it is. "
                        + "Load it again, then repeat the change."
                : " is gone, and is not written anew. Put the file back, then save again.";
    }

    private String there(Map<?, ?> options) throws IOException {
        if (!converter.exists(uri, options)) {
            return "";
        }
        try (InputStream input = converter.createInputStream(uri, options)) {
            return decode(input.readAllBytes(), uri);
        }
    }

    private void put(byte[] bytes, Map<?, ?> options) throws IOException {
        if (!place.isFile()) {
            try (OutputStream output = converter.createOutputStream(uri, options)) {
                output.write(bytes);
            }
            return;
        }
        Path file = Path.of(place.toFileString());
        if (Files.exists(file) && !WholeFile.isWritable(file)) {
            throw new IOException(name(uri) + " is read-only. Make the file writable, then save again.");
        }
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            WholeFile.write(file, bytes);
        } catch (FileSystemException e) {
            throw new IOException(name(uri) + " cannot be written (" + e.getMessage() + "). "
                    + "See that its folder is there and writable and the disk is not full, then save again.", e);
        }
    }

    private byte[] bytes(String text) throws IOException {
        try {
            return WholeFile.bytes(text, name(uri));
        } catch (RefusedEdit e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** What a file is called in messages. */
    static String name(URI uri) {
        return uri.isFile() ? uri.toFileString() : uri.toString();
    }
}
