package org.plumbline.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.LText;
import org.plumbline.model.core.PlumbFile;

/**
 * Finds the text in a language, or as near to it as there is: the language asked for, then its base language (fr for
 * fr-CA), then another variant of it (pt-BR for pt), then the default language of the file, then whatever stands first.
 * Empty texts count as missing. Tags are compared without regard to case.
 */
public final class Texts {

    /** The language of a file that does not say, in a project that does not say either. */
    public static final String DEFAULT_LANGUAGE = "en";

    /** The text in a language; empty where there is no text at all. */
    public Optional<LocalText> in(LText text, String language) {
        if (text == null) {
            return Optional.empty();
        }
        String fileLanguage = fileLanguage(text);
        if (text.getEntries().size() == 1) {
            return text.getEntries().stream().filter(entry -> !blank(entry)).map(entry -> local(entry, fileLanguage, language)).findFirst();
        }
        List<LocalText> found = text.getEntries().stream().filter(entry -> !blank(entry))
                .map(entry -> local(entry, fileLanguage, language)).toList();
        return first(found, local -> same(local.language(), language))
                .or(() -> first(found, local -> same(local.language(), base(language))))
                .or(() -> first(found, local -> !local.fallback()))
                .or(() -> first(found, local -> same(local.language(), fileLanguage)))
                .or(() -> found.stream().findFirst());
    }

    /** The text in a language without saying which one was found; empty text where there is none. */
    public String plain(LText text, String language) {
        return in(text, language).map(LocalText::text).orElse("");
    }

    /** Whether there is a text in a language or a variant of it. */
    public boolean has(LText text, String language) {
        if (text != null) {
            for (LString entry : text.getEntries()) {
                if (!blank(entry) && same(base(entry.getLang() == null ? fileLanguage(text) : entry.getLang()), base(language))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The language of untagged texts in the file that an element stands in: its own, else that of its project. */
    public String fileLanguage(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof PlumbFile file && file.getLanguage() != null
                ? file.getLanguage()
                : ProjectLanguage.of(element.eResource()).orElse(DEFAULT_LANGUAGE);
    }

    private static LocalText local(LString entry, String fileLanguage, String asked) {
        String language = entry.getLang() == null ? fileLanguage : entry.getLang();
        return new LocalText(entry.getText(), language, !same(base(language), base(asked)));
    }

    private static Optional<LocalText> first(List<LocalText> found, Predicate<LocalText> wanted) {
        return found.stream().filter(wanted).findFirst();
    }

    private static boolean blank(LString entry) {
        return entry.getText() == null || entry.getText().isBlank();
    }

    private static boolean same(String tag, String other) {
        return tag.equals(other) || tag.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static String base(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }
}
