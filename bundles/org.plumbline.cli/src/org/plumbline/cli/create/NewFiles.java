package org.plumbline.cli.create;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.cli.files.DiskFile;
import org.plumbline.cli.files.IoReason;

/** Writes files that are not there yet: all of them or none. */
public final class NewFiles {

    private final Path folder;
    private final Deque<Path> made = new ArrayDeque<>();

    /** @param folder is made where it is missing */
    public NewFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes texts by the names of their files; returns the files.
     *
     * @throws Failure if one of them is there already or cannot be written; then nothing is left behind
     */
    public List<Path> write(Map<String, String> texts) {
        for (String name : texts.keySet()) {
            if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw new Failure(ExitCode.UNWRITABLE, folder.resolve(name) + ": This file is there already, so nothing was written. "
                        + "Choose another folder with --dir.");
            }
        }
        List<Path> files = new ArrayList<>();
        Path place = folder;
        try {
            makeFolder(folder.toAbsolutePath());
            for (Map.Entry<String, String> text : texts.entrySet()) {
                place = folder.resolve(text.getKey());
                Files.createFile(place);
                made.push(place);
                DiskFile.write(place, text.getValue().getBytes(StandardCharsets.UTF_8));
                files.add(place);
            }
        } catch (IOException e) {
            Failure failure = new Failure(ExitCode.UNWRITABLE, place + ": This cannot be written: " + IoReason.of(e)
                    + ". Nothing was left behind. Choose another folder with --dir.");
            undo(failure);
            throw failure;
        }
        return files;
    }

    private void makeFolder(Path missing) throws IOException {
        if (!Files.isDirectory(missing)) {
            makeFolder(missing.getParent());
            Files.createDirectory(missing);
            made.push(missing);
        }
    }

    private void undo(Failure failure) {
        for (Path file : made) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
