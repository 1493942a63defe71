package org.plumbline.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every keyword may also be a unit: else an indicator that counts {@code cases} would break its file. */
class KeywordsTest {

    private static final IGrammarAccess GRAMMAR =
            new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IGrammarAccess.class);

    private final LanguageTexts texts = new LanguageTexts();

    static Stream<String> keywords() {
        return new TreeSet<>(GrammarUtil.getAllKeywords(GRAMMAR.getGrammar())).stream()
                .filter(keyword -> Character.isLetter(keyword.charAt(0)));
    }

    @Test
    void areAllWords() {
        Set<String> words = EcoreUtil2.getAllContentsOfType(GrammarUtil.findRuleForName(GRAMMAR.getGrammar(), "Word"), Keyword.class)
                .stream().map(Keyword::getValue).collect(Collectors.toSet());

        assertThat(words).containsExactlyInAnyOrderElementsOf(keywords().toList());
    }

    @ParameterizedTest
    @MethodSource("keywords")
    void mayBeAUnit(String keyword) {
        assertThat(texts.problems("""
                engagement E {
                    indicator N "Number" in %1$s, should fall, monthly { target 20 %1$s by 2027 actual 3 %1$s on 2026 }
                    baseline on 2026-01-31 { N is about 30 %1$s source "Log" }
                    tags %1$s, %1$s
                    description "x" %1$s: "y"
                }
                """.formatted(keyword))).isEmpty();
    }
}
