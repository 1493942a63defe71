package org.plumbline.documents.theme;

import java.util.Arrays;

/**
 * A font of the theme, to be embedded in documents.
 *
 * @param content the bytes of a TrueType file whose licence bits allow to embed it
 */
public record FontFile(Style style, byte[] content) {

    /** The styles of one family. */
    public enum Style {
        REGULAR, BOLD, ITALIC, BOLD_ITALIC
    }

    public FontFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FontFile file && style == file.style && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }
}
