package org.plumbline.core.dependencies;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * How large a library may be. What an archive states about its sizes is not believed: bytes are counted as they come.
 *
 * @param archive bytes of the archive
 * @param entries number of its files and folders
 * @param file bytes of one file, unpacked
 * @param total bytes of all texts, unpacked
 */
public record LibraryLimits(long archive, int entries, int file, long total) {

    private static final long MEGABYTE = 1024 * 1024;
    private static final String SPLIT = "Split it: a project may build upon several others.";

    /** Far more than a toolbox of ten thousand cards takes. */
    public static LibraryLimits usual() {
        return new LibraryLimits(64 * MEGABYTE, 10_000, (int) (16 * MEGABYTE), 128 * MEGABYTE);
    }

    void checkArchive(long bytes) throws LibraryException {
        if (bytes > archive) {
            throw new LibraryException("it has more than " + size(archive), SPLIT);
        }
    }

    void checkEntries(int number) throws LibraryException {
        if (number > entries) {
            throw new LibraryException("it holds more than " + entries + " files", SPLIT);
        }
    }

    Meter meter() {
        return new Meter();
    }

    private static String size(long bytes) {
        return bytes < MEGABYTE ? bytes + " bytes" : bytes / MEGABYTE + " MB";
    }

    /** Counts what one archive unpacks to. */
    final class Meter {

        private long read;

        byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException, LibraryException {
            try (InputStream stream = zip.getInputStream(entry)) {
                byte[] bytes = stream.readNBytes(file + 1);
                if (bytes.length > file) {
                    throw new LibraryException("its file " + entry.getName() + " unpacks to more than " + size(file), SPLIT);
                }
                read += bytes.length;
                if (read > total) {
                    throw new LibraryException("it unpacks to more than " + size(total), SPLIT);
                }
                return bytes;
            }
        }
    }
}
