package org.plumbline.documents.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.plumbline.documents.model.Document;

/**
 * Stores documents in a folder, whole or not at all: the bytes go to a file beside the target, which takes the target's
 * name only when it is complete and on the disk. A reader of the target never sees a part of it, and a failure leaves an
 * older file untouched.
 */
public final class DocumentOutput {

    private static final String CHOOSE_FOLDER = "Choose another output folder.";

    private final Path folder;

    /** @param folder is made where it is missing */
    public DocumentOutput(Path folder) {
        this.folder = folder;
    }

    /** Where documents go. */
    public Path folder() {
        return folder;
    }

    /** Writes something into a stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Stores a document as {@code name.format} and returns its path.
     *
     * @param name file name without extension
     */
    public Path store(String name, Document document, DocumentWriter writer) throws DocumentOutputException {
        return store(name + "." + writer.format(), out -> writer.write(document, out));
    }

    /** Stores any content under that file name and returns its path. */
    public Path store(String fileName, Content content) throws DocumentOutputException {
        Path target = folder.resolve(fileName);
        makeFolder();
        if (Files.isDirectory(target)) {
            throw new DocumentOutputException(target, "A folder has the name of the document.",
                    "Rename that folder, or choose another output folder.", null);
        }
        Path part = folder.resolve("." + fileName + "." + ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId() + ".part");
        try {
            write(part, bytes(content));
            move(part, target);
        } catch (IOException failure) {
            remove(part, failure);
            throw explained(target, failure);
        }
        return target;
    }

    private void makeFolder() throws DocumentOutputException {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException failure) {
            throw new DocumentOutputException(folder, "The output folder is a file.", CHOOSE_FOLDER, failure);
        } catch (IOException failure) {
            throw new DocumentOutputException(folder, "The output folder cannot be made: " + reason(failure) + ".", CHOOSE_FOLDER, failure);
        }
    }

    /** In memory first: making a document takes its time, and the file is to be unfinished for a moment only. */
    private static ByteBuffer bytes(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        content.writeTo(out);
        if (Thread.currentThread().isInterrupted()) {
            throw new ClosedByInterruptException();
        }
        return ByteBuffer.wrap(out.toByteArray());
    }

    private static void write(Path part, ByteBuffer bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notAtomic) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path part, IOException failure) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }

    private DocumentOutputException explained(Path target, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return new DocumentOutputException(target, "You may not write there.",
                    "Ask for the right to write into this folder, or choose another output folder.", failure);
        }
        return new DocumentOutputException(target, "The document could not be written: " + reason(failure) + ".",
                "Make room on the disk or choose another output folder; an older document of this name is unchanged.", failure);
    }

    private static String reason(IOException failure) {
        String message = failure instanceof FileSystemException system && system.getReason() != null
                ? system.getReason() : failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
