package org.plumbline.dsl.ide.hover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTextsTest {

    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "ar"})
    void everyTextIsTranslated(String language) throws IOException {
        Properties english = texts("card.properties");
        Properties others = texts("card_" + language + ".properties");

        assertThat(others.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key ->
                assertThat(gaps(others.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key))));
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream input = CardTexts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(input, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
