package org.plumbline.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.dsl.project.FileText;
import org.plumbline.dsl.project.TextSource;

/** The texts that somebody has open, in place of those on the disk. */
final class OpenTexts implements TextSource {

    /** A text as its author has typed it by now. */
    record OpenText(int version, String text) {
    }

    private final FileText disk = new FileText();
    private final Map<Path, OpenText> open = new HashMap<>();

    @Override
    public String read(Path file, String name) throws FileText.Unreadable {
        OpenText text = open.get(file);
        return text == null ? disk.read(file, name) : text.text();
    }

    void put(Path file, int version, String text) {
        open.put(file, new OpenText(version, text));
    }

    void remove(Path file) {
        open.remove(file);
    }

    Set<Path> all() {
        return Set.copyOf(open.keySet());
    }

    Optional<Integer> version(Path file) {
        return Optional.ofNullable(open.get(file)).map(OpenText::version);
    }
}
