package org.plumbline.dsl.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.plumbline.core.edit.RefusedEdit;

/** Files are written whole or not at all: beside their place first, then moved into it. */
public final class WholeFile {

    private static final int TRIES = 100;

    private WholeFile() {
    }

    /**
     * The text as UTF-8.
     *
     * @param name what the file is called in messages
     * @throws RefusedEdit if it holds half a character
     */
    public static byte[] bytes(String text, String name) throws RefusedEdit {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new RefusedEdit("A text for " + name + " holds half of a character, which no file can keep.",
                    "Type that text anew.", e);
        }
    }

    /** Whether its owner lets the file be written; moving another file into its place would not ask. */
    public static boolean isWritable(Path file) {
        try {
            PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            return Files.isWritable(file)
                    && (posix == null || posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE));
        } catch (IOException e) {
            return false;
        }
    }

    /** Puts bytes in the place of a file, which keeps its permissions; behind a link, the file that the link leads to. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path place = place(file);
        Path beside = beside(place, bytes);
        try {
            if (Files.exists(place) && Files.getFileAttributeView(place, PosixFileAttributeView.class) != null) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(place, LinkOption.NOFOLLOW_LINKS);
                Files.setPosixFilePermissions(beside, permissions);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Where the file is, or will be: a link may lead to a file that is yet to come. */
    private static Path place(Path file) throws IOException {
        Path place = file;
        for (int links = 0; !Files.exists(place) && Files.isSymbolicLink(place); links++) {
            if (links == TRIES) {
                throw new FileSystemLoopException(file.toString());
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return Files.exists(place) ? place.toRealPath() : place;
    }

    /** A hidden file, which no reader of the project takes for one of its texts. */
    private static Path beside(Path place, byte[] bytes) throws IOException {
        for (int number = 0;; number++) {
            Path beside = place.resolveSibling("." + place.getFileName() + "." + number + ".new");
            try {
                return Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                if (number == TRIES) {
                    throw e;
                }
            } catch (IOException e) {
                Files.deleteIfExists(beside);
                throw e;
            }
        }
    }
}
