package org.plumbline.documents.theme.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.plumbline.documents.theme.Logo;

/** Reads {@code [logo]}: a PNG or JPEG picture that can really be decoded. */
final class LogoSettings {

    private static final long MOST_BYTES = 4L << 20;
    private static final long MOST_PIXELS = 16_000_000;
    private static final double USUAL_HEIGHT = 18;

    private final ThemeTable table;
    private final ThemeFolder folder;

    LogoSettings(ThemeTable table, ThemeFolder folder) {
        this.table = table;
        this.folder = folder;
        table.allow(List.of("file", "height", "text"));
    }

    Optional<Logo> read() {
        double height = table.number("height", 5, 60).orElse(USUAL_HEIGHT);
        String description = table.text("text").orElse("");
        if (!table.has("file")) {
            if (table.has("height") || table.has("text")) {
                table.problem(table.has("text") ? "text" : "height", "The logo has no picture.", "Write, for example, file = \"logo.png\"");
            }
            return Optional.empty();
        }
        return folder.content(table, "file", MOST_BYTES).flatMap(bytes -> decoded(bytes, height, description));
    }

    private Optional<Logo> decoded(byte[] bytes, double height, String description) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            Optional<ImageReader> reader = readers.hasNext() ? Optional.of(readers.next()) : Optional.empty();
            Optional<Logo.Format> format = reader.flatMap(LogoSettings::format);
            if (format.isEmpty()) {
                table.problem("file", "The logo is no PNG and no JPEG picture.", "Save it as PNG, about 600 pixels wide or more.");
                return Optional.empty();
            }
            reader.get().setInput(in, true, true);
            return picture(reader.get(), format.get(), bytes, height, description);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            table.problem("file", "The picture of the logo is damaged.", "Save it anew as PNG.");
            return Optional.empty();
        }
    }

    private Optional<Logo> picture(ImageReader reader, Logo.Format format, byte[] bytes, double height, String description) throws IOException {
        try {
            int width = reader.getWidth(0);
            int pixels = reader.getHeight(0);
            if ((long) width * pixels > MOST_PIXELS) {
                table.problem("file", "The picture of the logo has " + width + " × " + pixels + " pixels.", "Some 1,000 pixels of width are enough.");
                return Optional.empty();
            }
            reader.read(0);
            return Optional.of(new Logo(bytes, format, width, pixels, height, description));
        } finally {
            reader.dispose();
        }
    }

    private static Optional<Logo.Format> format(ImageReader reader) {
        try {
            return switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
                case "png" -> Optional.of(Logo.Format.PNG);
                case "jpeg", "jpg" -> Optional.of(Logo.Format.JPEG);
                default -> Optional.empty();
            };
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
