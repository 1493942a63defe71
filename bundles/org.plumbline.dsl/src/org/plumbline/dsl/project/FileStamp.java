package org.plumbline.dsl.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * By what one sees that a file has changed, without reading it.
 *
 * @param modified milliseconds since 1970; -1 for a file that is not there
 * @param size in bytes
 */
record FileStamp(long modified, long size) {

    private static final FileStamp MISSING = new FileStamp(-1, -1);

    static FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.lastModifiedTime().toMillis(), attributes.size());
        } catch (IOException e) {
            // who reads the file will tell why
            return MISSING;
        }
    }
}
