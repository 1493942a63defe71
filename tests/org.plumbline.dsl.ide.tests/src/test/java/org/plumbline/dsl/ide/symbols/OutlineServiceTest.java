package org.plumbline.dsl.ide.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.plumbline.dsl.ide.kit.MarkedProject;

class OutlineServiceTest {

    private final OutlineService service = new OutlineService();

    @Test
    void showsElementsInEachOther() {
        assertThat(outline("""
                toolbox T "Cards" {
                    area OPS "Operations" { area METERS "Meters" }
                    role BOSS
                }
                risk R1 "Leaks" es: "Fugas" in OPS { cause "Pipes" }
                engagement E "First" { risk X is R1 { } }
                plan of E { workstream W "Work" { action A1 "Mend" { } } }
                """)).isEqualTo("""
                T Cards - toolbox
                  OPS Operations - area
                    METERS Meters - area
                  BOSS - role
                R1 Leaks - risk
                E First - engagement
                  X Leaks - risk
                plan of E - plan
                  W Work - workstream
                    A1 Mend - action
                """);
    }

    @Test
    void speaksTheLanguageOfTheFile() {
        assertThat(outline("written in es\nrisk R1 \"Fugas\" en: \"Leaks\" { }")).isEqualTo("R1 Fugas - riesgo\n");
    }

    @Test
    void theNameLiesWithinTheElement() {
        DocumentSymbol plan = service.of(MarkedProject.of("// plan\nplan of E { }").resource()).getFirst();

        assertThat(plan.getRange()).isEqualTo(range(1, 0, 13));
        assertThat(plan.getSelectionRange()).isEqualTo(range(1, 0, 4));
    }

    @Test
    void showsWhatIsHalfTyped() {
        assertThat(outline("toolbox T { area OPS \"Oper\n risk R1 { cause } tool")).contains("T - toolbox", "OPS");
        assertThat(outline("risk { } risk")).isEmpty();
    }

    private static Range range(int line, int from, int to) {
        return new Range(new org.eclipse.lsp4j.Position(line, from), new org.eclipse.lsp4j.Position(line, to));
    }

    private String outline(String text) {
        StringBuilder lines = new StringBuilder();
        write(service.of(MarkedProject.of(text).resource()), "", lines);
        return lines.toString();
    }

    private static void write(List<DocumentSymbol> symbols, String indent, StringBuilder lines) {
        for (DocumentSymbol symbol : symbols) {
            lines.append(indent).append(symbol.getName()).append(" - ").append(symbol.getDetail()).append('\n');
            write(symbol.getChildren(), indent + "  ", lines);
        }
    }
}
