package org.plumbline.dsl.ide.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.InlayHint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.dsl.ide.kit.MarkedProject;
import org.plumbline.dsl.ide.text.TextPositions;

class FiguresTest {

    private static final String CARDS = """
            toolbox T "Cards" {
                area OPS "Operations" {
                    area NIGHT "Night"
                }
            }
            risk R1 "Leaks" in OPS { }
            risk R2 "Thefts" in OPS.NIGHT { }
            tool X "Pairs" in OPS { mitigates R1 slightly }
            tool Y "Locks" in OPS { mitigates R1 strongly }
            """;

    private static final String ENGAGEMENT = """
            method M "Method" {
                scoring by product
                likelihood on S impact on S level on L
                band LOW from 1
                band HIGH from 4
                scale S "Scale" { level 1 ONE "One" level 3 THREE "Three" }
                scale L "Levels" { level 1 LOW "Low" level 2 HIGH "High" }
            }
            engagement E "First" {
                method M
                risk A "Leaks" is R1 { inherent likelihood 3, impact 3 current likelihood 1, impact 1 }
                choose Y for A
            }
            plan of E from 2026-01-01 to 2026-03-31 {
                action A1 "Dig"   { from 2026-01-05 to 2026-01-16 does Y }
                action A2 "Build" { from 2026-01-19 to 2026-01-30 after A1 }
                action A3 "Paint" { from 2026-01-19 to 2026-01-23 }
            }
            """;

    @Test
    void lensesStandAboveTheirElements() {
        MarkedProject project = MarkedProject.of(CARDS).and("engagement.plumb", ENGAGEMENT);

        assertThat(lenses(project, MarkedProject.FIRST)).containsExactly(
                "area OPS: Risks: 2 · tools: 2",
                "area NIGHT: Risks: 1 · tools: 0",
                "risk R1: Tools: 2 · strongest: Y, strongly",
                "risk R2: No tool mitigates this risk",
                "tool X: Chosen: 0 · actions: 0",
                "tool Y: Chosen: 1 · actions: 1");
        assertThat(lenses(project, "engagement.plumb")).containsExactly("risk A: Coverage by chosen tools: 80 % · tools: 1");
    }

    @Test
    void hintsStandBehindScoresAndActions() {
        MarkedProject project = MarkedProject.of(CARDS).and("engagement.plumb", ENGAGEMENT);

        assertThat(hinted(project, "engagement.plumb")).contains(
                "inherent likelihood 3, impact 3«High (9)» current likelihood 1, impact 1«Low (1)» }",
                "action A1 \"Dig\"«critical»", "action A2 \"Build\"«critical»", "action A3 \"Paint\"«slack 5 d»");
    }

    @Test
    void figuresAreInTheLanguageOfTheFile() {
        assertThat(lenses(MarkedProject.of("written in es\ntoolbox T \"Tarjetas\" {\narea OPS \"Operaciones\" }"), MarkedProject.FIRST))
                .containsExactly("area OPS: Riesgos: 0 · herramientas: 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void everyLanguageHasAllWords(String language) throws IOException {
        assertThat(keys("figures_" + language + ".properties")).isEqualTo(keys("figures.properties"));
    }

    private static Set<String> keys(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream input = CodeLenses.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(input, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** The lenses of a file, each behind the two words before which it stands. */
    private static List<String> lenses(MarkedProject project, String file) {
        TextPositions positions = TextPositions.of(project.resource(file));
        return MarkedProject.service(CodeLenses.class).of(project.resource(file)).stream()
                .map(lens -> words(positions.text(), positions.offset(lens.getRange().getStart())) + ": " + lens.getCommand().getTitle())
                .toList();
    }

    /** An element that is held by a field stands behind the field's word. */
    private static String words(String text, int offset) {
        String line = text.substring(text.lastIndexOf('\n', offset) + 1).strip();
        return line.split(" ")[0] + " " + line.split(" ")[1];
    }

    private static String hinted(MarkedProject project, String file) {
        String text = project.text(file).text();
        TextPositions positions = new TextPositions(text);
        StringBuilder hinted = new StringBuilder(text);
        List<InlayHint> hints = MarkedProject.service(InlayHints.class).of(project.resource(file), 0, text.length());
        hints.reversed().forEach(hint -> hinted.insert(positions.offset(hint.getPosition()), "«" + hint.getLabel().getLeft() + "»"));
        return hinted.toString();
    }
}
