package org.plumbline.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of every rule and of every kind of element exist in every language, with the same gaps. */
class RuleTranslationsTest {

    private static final List<String> LANGUAGES = List.of("fr", "es", "ar");

    /** Words that a language shares with English, and what is code or a title. */
    private static final Map<String, Set<String>> ALIKE = Map.of("fr", Set.of("action", "budget", "dimension", "document", "import",
            "initiative", "justification", "participation", "phase", "plan", "relation", "section", "source", "vote"), "es", Set.of("plan", "residual"), "ar", Set.of());
    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]");
    private static final Pattern CODE = Pattern.compile("\\{2}: \"…\"");

    static Stream<Arguments> files() {
        return Stream.concat(Stream.of(Labels.ELEMENTS), RuleCatalogue.standard().rules().stream().map(Rule::code))
                .flatMap(file -> LANGUAGES.stream().map(language -> Arguments.of(file, language)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasTheKeysAndGapsOfTheEnglishFile(String file, String language) throws IOException {
        assertThat(gaps(read(language, file))).isEqualTo(gaps(read("en", file)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isTranslated(String file, String language) throws IOException {
        Map<String, String> english = read("en", file);
        assertThat(read(language, file)).allSatisfy((key, text) -> assertThat(text)
                .satisfiesAnyOf(own -> assertThat(own).isNotEqualTo(english.get(key)),
                        same -> assertThat(ALIKE.get(language)).contains(same),
                        form -> assertThat(GAP.matcher(form).replaceAll("")).doesNotContainPattern("\\p{L}"),
                        direction -> assertThat(key).isEqualTo("direction")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWrittenAsItsLanguageAsks(String file, String language) throws IOException {
        assertThat(read(language, file)).allSatisfy((key, text) -> {
            assertThat(text).isNotEmpty().isEqualTo(text.strip()).doesNotContain("  ").doesNotContainPattern(CONTROLS);
            String prose = CODE.matcher(text).replaceAll("");
            switch (language) {
                case "fr" -> assertThat(prose.replaceAll("\\d:\\d", "")).doesNotContainPattern("(?<![\\u00a0\\u202f])[:;!?»%]|«(?!\\u00a0)|'|\"");
                case "ar" -> assertThat(prose.replaceAll("«[^»]*»|S\\. S\\. Stevens.*\\.$", "")).doesNotContainPattern("[,;?\"']");
                default -> assertThat(prose).doesNotContainPattern("[\"']");
            }
        });
    }

    private static Map<String, Set<String>> gaps(Map<String, String> texts) {
        Map<String, Set<String>> gaps = new TreeMap<>();
        texts.forEach((key, text) -> gaps.put(key, new TreeSet<>(GAP.matcher(text).results().map(MatchResult::group).toList())));
        return gaps;
    }

    private static Map<String, String> read(String language, String file) throws IOException {
        try (InputStream stream = RuleTexts.class.getResourceAsStream("texts/" + language + "/" + file + ".properties")) {
            assertThat(stream).as("texts of %s in %s", file, language).isNotNull();
            Properties properties = new Properties();
            properties.load(new StringReader(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(stream.readAllBytes())).toString()));
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        }
    }
}
