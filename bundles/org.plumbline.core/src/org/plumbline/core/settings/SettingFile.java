package org.plumbline.core.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/**
 * Reads files of settings in TOML 1.0, a few lines that people write by hand.
 *
 * @param kind what such a file is about, for example {@code a theme}
 * @param example a setting as it is written
 */
public record SettingFile(String kind, String example) {

    private static final long MOST_BYTES = 64L << 10;

    /** The settings of a file; empty, with the reason among the problems, where it cannot be understood. */
    public Optional<SettingTable> read(Path file, SettingProblems problems) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                tooLong(problems);
                return Optional.empty();
            }
            return read(Files.readAllBytes(file), problems);
        } catch (IOException e) {
            problems.addOfFile("The file cannot be read: " + reason(file, e) + ".", "See whether it is there and you may read it.");
            return Optional.empty();
        }
    }

    private static String reason(Path file, IOException failure) {
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return switch (failure) {
            case AccessDeniedException denied -> "you have no permission";
            case NoSuchFileException missing -> "there is no such file";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }

    /** The same of a file that was read already. */
    public Optional<SettingTable> read(byte[] bytes, SettingProblems problems) {
        if (bytes.length > MOST_BYTES) {
            tooLong(problems);
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return parse(text.startsWith("\uFEFF") ? text.substring(1) : text, problems);
        } catch (CharacterCodingException e) {
            problems.addOfFile("The file is not written in UTF-8.", "Save it in UTF-8.");
            return Optional.empty();
        }
    }

    private Optional<SettingTable> parse(String text, SettingProblems problems) {
        problems.in(text);
        try {
            TomlParseResult toml = Toml.parse(text);
            toml.errors().forEach(error -> problems.add(problems.position(error.position()), sentence(error.getMessage()),
                    "Write settings like " + example + "."));
            return toml.hasErrors() ? Optional.empty() : Optional.of(new SettingTable(toml, problems));
        } catch (TomlParseError e) {
            // thrown, not counted among the errors, where the name of a group is between quotes and wrong
            problems.add(problems.position(e.position()), sentence(e.getMessage()), "Write settings like " + example + ".");
            return Optional.empty();
        } catch (StackOverflowError e) {
            problems.addOfFile("Brackets are nested too deeply.", sentence(capital(kind) + " needs none within others"));
            return Optional.empty();
        }
    }

    private void tooLong(SettingProblems problems) {
        problems.addOfFile("This is too long for " + kind + ".", capital(kind) + " has a few lines; see the manual.");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
