package org.plumbline.dsl.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file as UTF-8; what is not UTF-8 is an error with its line. */
public final class FileText implements TextSource {

    private static final int LARGEST = 64 * 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Thrown instead of an {@link IOException}: with a place and a reason for the user. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient UnreadableFile file;

        Unreadable(String position, String reason) {
            super(position + ": " + reason);
            this.file = new UnreadableFile(position, reason);
        }

        /** Which file, and why. */
        public UnreadableFile file() {
            return file;
        }
    }

    /**
     * The text, and nothing but the text: without a byte-order mark.
     *
     * @param name what the file is called in messages
     */
    @Override
    public String read(Path file, String name) throws Unreadable {
        String text = readAll(file, name);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The same with a byte-order mark where the file has one, so that it can be written back as it was. */
    public String readAll(Path file, String name) throws Unreadable {
        byte[] bytes = bytes(file, name);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            long line = text.chars().filter(c -> c == '\n').count() + 1;
            throw new Unreadable(name + ":" + line, "This line is not UTF-8 text. Save the file with the encoding UTF-8.");
        }
        return text.toString();
    }

    private static byte[] bytes(Path file, String name) throws Unreadable {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Unreadable(name, "The file is larger than 64 MB. Split it: a project may have many files.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Unreadable(name, "There is no such file.");
        } catch (AccessDeniedException e) {
            throw new Unreadable(name, "You have no permission to read this file.");
        } catch (IOException e) {
            throw new Unreadable(name, Files.isDirectory(file) ? "This is a folder, not a file."
                    : "The file cannot be read (" + e.getMessage() + ").");
        }
    }
}
