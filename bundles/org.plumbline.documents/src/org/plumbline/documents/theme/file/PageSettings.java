package org.plumbline.documents.theme.file;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.documents.theme.LocalTexts;
import org.plumbline.documents.theme.PaperSize;
import org.plumbline.documents.theme.RunningTexts;

/** Reads {@code [page]}: paper, header and footer. */
final class PageSettings {

    private static final int LONGEST = 80;

    private final ThemeTable table;

    PageSettings(ThemeTable table) {
        this.table = table;
        table.allow(List.of("paper", "header", "footer"));
    }

    PaperSize paper() {
        String wanted = table.text("paper").orElse(PaperSize.A4.title());
        return Arrays.stream(PaperSize.values()).filter(size -> size.title().equalsIgnoreCase(wanted)).findFirst().orElseGet(() -> {
            table.problem("paper", "There is no paper '" + wanted + "'.", "Choose one of: "
                    + Arrays.stream(PaperSize.values()).map(PaperSize::title).collect(Collectors.joining(", ")) + ".");
            return PaperSize.A4;
        });
    }

    RunningTexts running() {
        return new RunningTexts(texts("header"), texts("footer"));
    }

    private LocalTexts texts(String key) {
        Optional<Map<String, String>> languages = table.texts(key);
        if (languages.isPresent()) {
            return local(key, languages.get());
        }
        return table.text(key).map(text -> LocalTexts.any(line(key, text))).orElse(LocalTexts.none());
    }

    private LocalTexts local(String key, Map<String, String> languages) {
        Map<String, String> texts = new TreeMap<>();
        languages.forEach((tag, text) -> {
            if (text != null && isLanguage(tag)) {
                texts.put(tag, line(key, text.strip()));
            } else {
                table.problem(key, key + "." + tag + " is no text in a language.", "Write, for example, " + key
                        + " = { en = \"Confidential\", fr = \"Confidentiel\" }");
            }
        });
        return new LocalTexts(texts);
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private String line(String key, String text) {
        if (text.length() > LONGEST || text.lines().count() > 1) {
            table.problem(key, "The " + key + " is one line of up to " + LONGEST + " characters; this has " + text.length() + ".",
                    "Shorten it.");
        }
        return text;
    }
}
