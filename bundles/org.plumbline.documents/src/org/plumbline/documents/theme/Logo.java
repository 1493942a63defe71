package org.plumbline.documents.theme;

import java.util.Arrays;
import java.util.Base64;

/**
 * A picture that stands for the organization.
 *
 * @param content the bytes of the file, as they are
 * @param format what they are
 * @param width in pixels, 1 or more
 * @param height in pixels, 1 or more
 * @param millimetres how high it is printed
 * @param description what a person who does not see it is told; empty if the name of the organization beside it says enough
 */
public record Logo(byte[] content, Format format, int width, int height, double millimetres, String description) {

    /** The kinds of pictures that every reader of HTML, PDF and DOCX can show, and that can hold no script. */
    public enum Format {
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg");

        private final String mediaType;
        private final String extension;

        Format(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        /** For example {@code image/png}. */
        public String mediaType() {
            return mediaType;
        }

        /** Of a file of this kind, without a dot. */
        public String extension() {
            return extension;
        }
    }

    public Logo {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** What a person who does not see it is told: the description, or else the name of the organization. */
    public String descriptionOr(String organization) {
        return description.isEmpty() ? organization : description;
    }

    /** How wide it is printed. */
    public double widthInMillimetres() {
        return millimetres * width / height;
    }

    /** The picture as an address that needs no file. */
    public String dataUri() {
        return "data:" + format.mediaType() + ";base64," + Base64.getEncoder().encodeToString(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(content, logo.content) && format == logo.format && width == logo.width
                && height == logo.height && millimetres == logo.millimetres && description.equals(logo.description);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }
}
