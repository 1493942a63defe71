package org.plumbline.dsl.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.dsl.project.FileText;

/** A text in a file that nobody has open. */
public final class FileStore implements TextStore {

    private final Path file;
    private final String name;
    private final FileText texts = new FileText();

    /** @param name what the file is called in messages */
    public FileStore(Path file, String name) {
        this.file = file.toAbsolutePath().normalize();
        this.name = name;
    }

    @Override
    public URI uri() {
        return URI.createFileURI(file.toString());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> read() throws RefusedEdit {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(texts.readAll(file, name));
        } catch (FileText.Unreadable e) {
            throw new RefusedEdit(e.getMessage(), "Nothing was changed.", e);
        }
    }

    @Override
    public void check(Optional<String> expected, Optional<String> text) throws RefusedEdit {
        Optional<String> there = read();
        if (!there.equals(expected)) {
            throw new RefusedEdit(there.isEmpty() ? name + " is gone."
                    : name + ":" + ChangedLine.first(expected.orElse(""), there.get()) + " was changed on the disk meanwhile.",
                    "Read the project again, then repeat the change.");
        }
        if (expected.isPresent() && !WholeFile.isWritable(file)) {
            throw new RefusedEdit(name + " is read-only.", "Make the file writable, then repeat the change.");
        }
        if (text.isPresent()) {
            WholeFile.bytes(text.get(), name);
        }
    }

    @Override
    public void write(Optional<String> expected, Optional<String> text, List<TextEdit> edits) throws RefusedEdit {
        check(expected, text);
        try {
            if (text.isPresent()) {
                makeFolder();
                WholeFile.write(file, WholeFile.bytes(text.get(), name));
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new RefusedEdit(name + " cannot be written (" + e.getMessage() + ").",
                    "See that its folder is there and writable and the disk is not full, then repeat the change.", e);
        }
    }

    /** A new file may be the first of its folder; a folder that is missing with those above it is a mistake. */
    private void makeFolder() throws IOException {
        Path folder = file.getParent();
        if (Files.notExists(folder) && folder.getParent() != null && Files.isDirectory(folder.getParent())) {
            Files.createDirectory(folder);
        }
    }
}
