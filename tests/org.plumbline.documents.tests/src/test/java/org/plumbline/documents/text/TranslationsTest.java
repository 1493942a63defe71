package org.plumbline.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.units.UnitVocabulary;
import org.plumbline.core.units.UnitWord;
import org.plumbline.documents.roadmap.RoadmapBuilder;
import org.plumbline.publishing.diagram.Narration;

/** Every fixed text of documents exists in every language, with the same places to fill, and is written as its language asks. */
class TranslationsTest {

    private static final List<String> LANGUAGES = List.of("fr", "es", "ar");
    private static final Map<String, Class<?>> BUNDLES = Map.of("roadmap", RoadmapBuilder.class, "document", Texts.class,
            "formats", Texts.class, "units", Texts.class, "narration", Narration.class);

    /** Texts that are the same in English: keys, and words of which French has many. */
    private static final Set<String> ALIKE = Set.of("total", "gantt.CANCELLED.letter", "RaciKind.ACCOUNTABLE.letter",
            "RaciKind.RESPONSIBLE.letter", "RaciKind.SUPPORTS.letter", "RaciKind.CONSULTED.letter", "RaciKind.INFORMED.letter");
    private static final Set<String> ALIKE_IN_FRENCH = Set.of("Action", "Actions", "{0} action", "{0} actions", "actions {0}", "Participants",
            "Votes", "Points", "Point", "Moment", "Cause", "Date", "Budget", "Source", "Sources",
            "Version {0}", "Signature", "minute | minutes", "point | points", "vote | votes", "litre | litres", "millilitre | millilitres",
            "tonne | tonnes", "participant | participants", "zone | zones", "interruption | interruptions", "incident | incidents",
            "sanction | sanctions", "inspection | inspections", "audit | audits", "code | codes", "document | documents", "page | pages",
            "ticket | tickets", "exception | exceptions", "correction | corrections", "promotion | promotions", "action | actions",
            "message | messages", "publication | publications", "question | questions", "{0} relation", "{0} relations", "{0} initiative",
            "{0} initiatives");

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]");
    private static final Pattern BADLY_SPACED_FRENCH = Pattern.compile("(?<![\\u00a0\\u202f])[:;!?»%]|«(?!\\u00a0)|'|\\.\\.\\.");
    private static final Pattern BADLY_MARKED_ARABIC = Pattern.compile("[,;?\"']");

    static Stream<Arguments> translations() {
        return BUNDLES.keySet().stream().sorted().flatMap(name -> LANGUAGES.stream().map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasTheKeysOfTheEnglishBundle(String name, String language) {
        assertThat(translated(name, language).texts().keySet()).containsExactlyInAnyOrderElementsOf(english(name).keysIn(language));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void fillsTheSamePlaces(String name, String language) {
        Bundle english = english(name);
        translated(name, language).texts().forEach((key, text) -> {
            Set<String> places = Bundle.places(english.get(english.original(key)));
            assertThat(Bundle.places(text)).as("%s in %s, %s", key, language, text).isSubsetOf(places);
            places.stream().filter(place -> !(english.isPlural(english.original(key)) && place.equals("{0}")))
                    .forEach(place -> assertThat(text).as("%s in %s", key, language).contains(place));
        });
    }

    /** A form that stands for one number only may do without it; the others have to say it. */
    @ParameterizedTest
    @MethodSource("translations")
    void saysEveryNumberThatItsFormDoesNot(String name, String language) {
        Bundle english = english(name);
        assertThat(broken(translated(name, language), key -> key.matches(".*\\.(few|many|other)") && english.isPlural(english.original(key))
                && !translated(name, language).get(key).contains("{0}"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void isTranslated(String name, String language) {
        Bundle english = english(name);
        Bundle translated = translated(name, language);
        assertThat(broken(translated, key -> {
            String text = translated.get(key);
            boolean words = text.replaceAll("\\{\\d}", "").chars().anyMatch(Character::isLetter);
            return words && text.equals(english.get(english.original(key))) && !ALIKE.contains(key)
                    && !(language.equals("fr") && ALIKE_IN_FRENCH.contains(text));
        })).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void keepsTheSpacesAtItsEdges(String name, String language) {
        Bundle english = english(name);
        Bundle translated = translated(name, language);
        assertThat(broken(translated, key -> {
            String original = english.get(english.original(key));
            boolean joined = language.equals("ar") && key.endsWith(".last");
            return original.startsWith(" ") != translated.get(key).startsWith(" ")
                    || original.endsWith(" ") != translated.get(key).endsWith(" ") && !joined;
        })).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void holdsNothingThatCannotBeSeen(String name, String language) {
        Bundle translated = translated(name, language);
        assertThat(broken(translated, key -> CONTROLS.matcher(translated.get(key)).find() || translated.get(key).contains("  "))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void followsTheTypographyOfItsLanguage(String name, String language) {
        Bundle translated = translated(name, language);
        Pattern bad = switch (language) {
            case "fr" -> BADLY_SPACED_FRENCH;
            case "ar" -> name.equals("formats") ? CONTROLS : BADLY_MARKED_ARABIC;
            default -> Pattern.compile("[\"']|(?<!\\u00a0)%");
        };
        assertThat(broken(translated, key -> bad.matcher(translated.get(key)).find())).isEmpty();
    }

    @Test
    void hasAWordForEveryUnit() {
        List<String> units = new ArrayList<>(new UnitVocabulary().words().stream().map(UnitWord::plural).toList());
        units.remove("percent");
        units.add("per");
        assertThat(english("units").texts().keySet()).containsExactlyInAnyOrderElementsOf(units);
    }

    private static List<String> broken(Bundle bundle, Predicate<String> isBroken) {
        return bundle.texts().keySet().stream().filter(isBroken).map(key -> key + " = " + bundle.get(key)).toList();
    }

    private static Bundle english(String name) {
        return Bundle.read(BUNDLES.get(name), name);
    }

    private static Bundle translated(String name, String language) {
        return Bundle.read(BUNDLES.get(name), name + "_" + language);
    }
}
