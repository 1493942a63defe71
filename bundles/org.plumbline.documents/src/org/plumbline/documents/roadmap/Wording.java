package org.plumbline.documents.roadmap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.text.Formats;
import org.plumbline.documents.text.Texts;
import org.plumbline.documents.text.UnitTexts;

/** The fixed texts of a roadmap in the document's language: those of {@code roadmap.properties}. */
final class Wording {

    private final Texts texts;
    private final Formats formats;
    private final UnitTexts units;

    Wording(String language) {
        this.texts = Texts.of(Wording.class, "roadmap", language);
        this.formats = new Formats(language);
        this.units = new UnitTexts(language);
    }

    /** The text of a key, its places filled with plain words. */
    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The text of a key in the form that goes with a number, which fills its first place. */
    String count(String key, long number) {
        return texts.plural(key, number, formats.number(number));
    }

    /** The same for a number that may have decimals. */
    String count(String key, BigDecimal number) {
        return texts.plural(key, number, formats.number(number));
    }

    /** The word for a unit in the form that goes with a figure. */
    String unit(String unit, BigDecimal figure) {
        return units.word(unit, figure);
    }

    /** What a language is called; its tag where there is no word for it. */
    String language(String tag) {
        String key = "language." + Locale.forLanguageTag(tag).getLanguage();
        return texts.has(key) ? texts.get(key) : tag;
    }

    /** The word for a value of an enumeration of the model: the key is its type and its name, {@code Treatment.MITIGATE}. */
    String word(Enumerator value) {
        return texts.get(value.getClass().getSimpleName() + "." + value.getName());
    }

    /**
     * The text of a key with running text in its places.
     *
     * @param arguments strings, which are isolated, inlines, or lists of inlines
     */
    List<Inline> fill(String key, Object... arguments) {
        return filled(texts.get(key), arguments);
    }

    /** As {@link #fill}, in the form that goes with a number; the number fills the first place, the arguments those behind it. */
    List<Inline> fillCount(String key, long number, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = Inline.text(formats.number(number));
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return filled(texts.plural(key, number, "{0}"), all);
    }

    /** A paragraph of the text of a key; see {@link #fill}. */
    Paragraph paragraph(String key, Object... arguments) {
        return new Paragraph(fill(key, arguments));
    }

    /** Things one after the other, as a sentence lists them: "a, b and c". */
    List<Inline> list(List<List<Inline>> things) {
        List<Inline> all = new ArrayList<>();
        for (int at = 0; at < things.size(); at++) {
            if (at > 0) {
                all.add(Inline.text(texts.get(at == things.size() - 1 ? "list.last" : "list.next")));
            }
            all.addAll(things.get(at));
        }
        return List.copyOf(all);
    }

    /** Things one after the other, set apart by commas. */
    List<Inline> row(List<List<Inline>> things) {
        List<Inline> all = new ArrayList<>();
        for (List<Inline> thing : things) {
            if (!all.isEmpty()) {
                all.add(Inline.text(texts.get("list.next")));
            }
            all.addAll(thing);
        }
        return List.copyOf(all);
    }

    Formats formats() {
        return formats;
    }

    private static List<Inline> filled(String pattern, Object... arguments) {
        List<Inline> out = new ArrayList<>();
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
            boolean place = at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
            int number = place ? pattern.charAt(at + 1) - '0' : -1;
            if (number >= 0 && number < arguments.length) {
                add(out, pattern.substring(from, at));
                out.addAll(inlines(arguments[number]));
                from = at + 3;
            }
        }
        add(out, pattern.substring(from));
        return List.copyOf(out);
    }

    private static void add(List<Inline> out, String text) {
        if (!text.isEmpty()) {
            out.add(Inline.text(text));
        }
    }

    private static List<Inline> inlines(Object argument) {
        return switch (argument) {
            case Inline inline -> List.of(inline);
            case List<?> list -> list.stream().map(Inline.class::cast).toList();
            default -> List.of(Inline.isolate(argument.toString()));
        };
    }
}
