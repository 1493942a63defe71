package org.plumbline.core.dependencies;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.plumbline.core.settings.ProjectSettings;
import org.plumbline.core.settings.ProjectSettingsReader;
import org.plumbline.core.settings.ReadSettings;

/**
 * Reads a packed project into memory; nothing is unpacked onto the disk. An archive is somebody else's data: names that lead out of it,
 * sizes beyond bounds and whatever can be understood in two ways are refused.
 */
public final class LibraryReader {

    private static final String AGAIN = "Get the archive anew from those who made it.";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final LibraryLimits limits;

    /** A reader with the usual limits. */
    public LibraryReader() {
        this(LibraryLimits.usual());
    }

    /** A reader with limits of its own. */
    public LibraryReader(LibraryLimits limits) {
        this.limits = limits;
    }

    /**
     * The project in an archive.
     *
     * @throws LibraryException if it cannot serve
     */
    public Library read(Path archive) throws LibraryException {
        if (Files.isDirectory(archive)) {
            throw new LibraryException("it is a folder", "Pack what is in it as a zip archive.");
        }
        try {
            limits.checkArchive(Files.size(archive));
            try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
                return library(archive, zip);
            }
        } catch (ZipException e) {
            throw new LibraryException("it is no zip archive, or a damaged one", AGAIN);
        } catch (IOException | SecurityException e) {
            throw new LibraryException("it cannot be read (" + e.getClass().getSimpleName() + ")", "See whether you may read it.");
        }
    }

    private Library library(Path archive, ZipFile zip) throws IOException, LibraryException {
        List<ZipEntry> entries = new EntryNames(limits).checked(zip);
        ReadSettings settings = null;
        Map<String, String> texts = new TreeMap<>();
        LibraryLimits.Meter meter = limits.meter();
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            if (name.equals(ProjectSettings.FILE_NAME)) {
                settings = new ProjectSettingsReader().read(meter.bytes(zip, entry), archive + "!/" + name);
            } else if (isText(name)) {
                texts.put(name, text(meter.bytes(zip, entry), name));
            }
        }
        if (settings == null) {
            throw new LibraryException("it holds no plumbline.toml", nested(entries) ? "Pack what is in the folder, not the folder itself."
                    : "Pack the plumbline.toml of the project as well.");
        }
        if (!settings.problems().isEmpty()) {
            throw new LibraryException("its plumbline.toml does not serve: " + settings.problems().getFirst().text(), AGAIN);
        }
        return new Library(archive, settings.settings(), Collections.unmodifiableMap(texts));
    }

    /** The same files as of a folder: hidden ones, and what builds leave behind, are no texts. */
    private static boolean isText(String name) {
        List<String> path = List.of(name.split("/"));
        return name.endsWith(".plumb") && path.stream().noneMatch(part -> part.startsWith("."))
                && !path.contains("target") && !path.contains("node_modules");
    }

    private static String text(byte[] bytes, String name) throws LibraryException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new LibraryException("its file " + name + " is not UTF-8 text", AGAIN);
        }
    }

    private static boolean nested(List<ZipEntry> entries) {
        return entries.stream().anyMatch(entry -> entry.getName().endsWith("/" + ProjectSettings.FILE_NAME));
    }
}
