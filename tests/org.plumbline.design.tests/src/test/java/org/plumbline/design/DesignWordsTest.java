package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.diagram.format.Part;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.Treatment;
import org.plumbline.model.catalogue.Strength;
import org.plumbline.model.organization.Attitude;
import org.plumbline.model.organization.RelationKind;
import org.plumbline.model.organization.StaffKind;
import org.plumbline.model.organization.StakeholderKind;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.DependencyKind;

/** Whatever readers see of the specification itself has words in every language that documents have. */
class DesignWordsTest {

    private static final List<Enumerator[]> VALUES = List.of(Treatment.values(), Choice.values(), Strength.values(), Attitude.values(),
            RelationKind.values(), StaffKind.values(), StakeholderKind.values(), ActionStatus.values(), DependencyKind.values());
    private static final Pattern QUOTED = Pattern.compile("heading\\('([^']+)'\\)|axis\\('([^']+)'");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void haveTheSameKeysInEveryLanguage(String language) throws IOException {
        assertThat(words("_" + language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(words("_fr").stringPropertyNames())
                .containsAll(words("").stringPropertyNames()).containsAll(texts());
    }

    @Test
    void nameEveryValue() throws IOException {
        assertThat(words("").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(VALUES.stream().flatMap(Arrays::stream)
                .map(value -> value.getClass().getSimpleName() + "." + value.getName()).toList());
    }

    @Test
    void stayAsTheyAreWhereNobodyAsksForALanguage() {
        assertThat(new DesignWords(Presentation.AS_WRITTEN.language()).of(Choice.PRESENT)).isEqualTo("have");
        assertThat(new DesignWords(Presentation.in("en").language()).of(Choice.PRESENT)).isEqualTo("in place");
        assertThat(new DesignWords(Presentation.in("fr").language()).of("Risk map")).isEqualTo("Carte des risques");
        assertThat(new DesignWords(Presentation.in("fr").language()).of("My own label")).isEqualTo("My own label");
    }

    /** Labels, headings, words of axes, and legends of the specification. */
    private static Set<String> texts() {
        Set<String> texts = new TreeSet<>();
        try (Specification specification = Specification.load()) {
            specification.description().representations().forEach(part -> texts.add(part.label()));
            specification.description().group().stream().flatMap(DesignWordsTest::all).forEach(part -> {
                add(part.text("headerLabelExpression"), texts);
                if (part.is("AdditionalLayer") || part.is("CompositeFilterDescription")) {
                    texts.add(part.label());
                }
                String legend = part.text("documentation").lines().filter(line -> line.startsWith("Legend:")).findFirst().orElse("Legend:");
                Stream.of(legend.substring("Legend:".length()).split("[|]")).map(String::strip).forEach(text -> add(text, texts));
                Stream.of("titleExpression", "labelExpression").map(part::text).map(QUOTED::matcher).filter(Matcher::find)
                        .forEach(found -> texts.add(found.group(1) == null ? found.group(2) : found.group(1)));
            });
        }
        return texts;
    }

    private static void add(String expression, Set<String> texts) {
        if (!expression.isEmpty() && !expression.matches("(feature|service|aql|var):.*")) {
            texts.add(expression);
        }
    }

    private static Stream<Part> all(Part part) {
        return Stream.concat(Stream.of(part), part.contents().stream().flatMap(DesignWordsTest::all));
    }

    private static Properties words(String suffix) throws IOException {
        Properties words = new Properties();
        try (var in = new InputStreamReader(DesignWords.class.getResourceAsStream("words" + suffix + ".properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
