package org.plumbline.dsl.project;

import java.nio.file.Path;

/** Where the text of a file is taken from: the disk, or somebody who has changed it and not saved it yet. */
@FunctionalInterface
public interface TextSource {

    /**
     * The text without a byte-order mark.
     *
     * @param name what the file is called in messages
     * @throws FileText.Unreadable if there is none
     */
    String read(Path file, String name) throws FileText.Unreadable;
}
