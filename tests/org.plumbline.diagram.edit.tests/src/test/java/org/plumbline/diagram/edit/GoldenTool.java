package org.plumbline.diagram.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file with what a tool is expected to do; what it does otherwise is written beside. */
record GoldenTool(Path file) {

    boolean isAsExpected(List<String> lines) throws IOException {
        String actual = String.join("\n", lines) + "\n";
        if (Files.exists(file) && Files.readString(file).equals(actual)) {
            return true;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file.resolveSibling(file.getFileName().toString().replace(".txt", "-actual.txt")), actual);
        return false;
    }
}
