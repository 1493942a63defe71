package org.plumbline.dsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The reference of the guide has everything that the grammar has, and nothing else. */
class ReferenceTest {

    private static final GrammarWords GRAMMAR = new GrammarWords();

    private static final Set<String> TYPES = GRAMMAR.types();
    private static final Set<String> TYPES_WITH_FIELD_WORDS = GRAMMAR.fields().keySet();
    private static final Set<String> ENUMERATIONS = GRAMMAR.enumerations().keySet();

    private final LanguageGuide guide = LanguageGuide.read();

    @ParameterizedTest
    @FieldSource("TYPES")
    void namesEveryElement(String type) {
        assertThat(guide.text()).contains("· `" + type + "`");
    }

    @ParameterizedTest
    @FieldSource("TYPES_WITH_FIELD_WORDS")
    void hasTheFieldsOf(String type) {
        assertThat(guide.words("· `" + type + "`")).containsExactlyInAnyOrderElementsOf(GRAMMAR.fields().get(type));
    }

    @ParameterizedTest
    @FieldSource("ENUMERATIONS")
    void hasTheWordsOf(String type) {
        List<String> words = GRAMMAR.enumerations().get(type);

        assertThat(words).containsAll(guide.words("· `" + type + "`"));
        assertThat(words).allSatisfy(word -> assertThat(guide.cells("· `" + type + "`"))
                .as("first column of %s", type).anyMatch(cell -> (" " + cell.replace('`', ' ') + " ").contains(" " + word + " ")));
    }

    @Test
    void indexesEveryKeyword() {
        assertThat(guide.words("Index of keywords")).containsExactlyInAnyOrderElementsOf(GRAMMAR.keywords());
    }

    @Test
    void everyLinkLeadsToOneHeading() {
        assertThat(guide.anchors()).doesNotHaveDuplicates().containsAll(guide.links());
    }
}
