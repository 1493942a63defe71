package org.plumbline.documents.theme.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.plumbline.documents.theme.FontFile;
import org.plumbline.documents.theme.ThemeFonts;

/** Reads {@code [fonts]}: the name of a font for HTML and DOCX, and its files for PDF. */
final class FontSettings {

    private static final long MOST_BYTES = 8L << 20;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,59}");
    private static final Map<String, FontFile.Style> STYLES = Map.of("regular", FontFile.Style.REGULAR, "bold", FontFile.Style.BOLD,
            "italic", FontFile.Style.ITALIC, "bold-italic", FontFile.Style.BOLD_ITALIC);
    private static final List<String> KEYS = List.of("regular", "bold", "italic", "bold-italic");

    private final ThemeTable table;
    private final ThemeFolder folder;

    FontSettings(ThemeTable table, ThemeFolder folder) {
        this.table = table;
        this.folder = folder;
        table.allow(List.of("family", "regular", "bold", "italic", "bold-italic"));
    }

    ThemeFonts read() {
        List<FontFile> files = new ArrayList<>();
        for (String key : KEYS) {
            folder.content(table, key, MOST_BYTES).filter(bytes -> serves(key, bytes))
                    .ifPresent(bytes -> files.add(new FontFile(STYLES.get(key), bytes)));
        }
        KEYS.stream().filter(key -> table.has(key) && !table.has("regular")).findFirst().ifPresent(key ->
                table.problem(key, "The font has no regular style.", "Write, for example, regular = \"fonts/Name-Regular.ttf\""));
        return new ThemeFonts(family(), files);
    }

    private Optional<String> family() {
        Optional<String> family = table.text("family");
        if (family.isPresent() && !NAME.matcher(family.get()).matches()) {
            table.problem("family", "'" + family.get() + "' cannot be the name of a font.", "Write the name of one font, in letters, digits and spaces.");
            return Optional.empty();
        }
        return family;
    }

    private boolean serves(String key, byte[] bytes) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            OS2WindowsMetricsTable rights = font.getOS2Windows();
            boolean restricted = rights != null && (rights.getFsType() & OS2WindowsMetricsTable.FSTYPE_RESTRICTED) != 0;
            if (restricted) {
                table.problem(key, "The licence of this font does not allow to embed it.", "Use a font with an open licence.");
            }
            return !restricted;
        } catch (IOException | RuntimeException e) {
            table.problem(key, "This is no TrueType font, or a damaged one.", "Use a file that ends in .ttf.");
            return false;
        }
    }
}
