package org.plumbline.dsl.ide.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.dsl.ide.kit.MarkedProject;
import org.plumbline.dsl.ide.text.TextPositions;

class SemanticColoursTest {

    @Test
    void eachPieceHasItsKind() {
        assertThat(pieces("""
                language 1 written in en
                // remark
                tool T1 "Meters" es: "Contadores" in T.OPS {
                    kind control  effort 2 weeks  difficulty 3 of 5
                    goal "See [[R1]]."
                    watch LEAKS "Leaks" in cases-per-month, should fall { target under 30 % by 2026-06 }
                    part of /* which? */ T2
                }
                organization O { country PE }
                """)).isEqualTo("""
                keyword language|number 1|keyword written|keyword in|tag en
                comment // remark
                type tool|class T1|string "Meters"|tag es:|string "Contadores"|keyword in|variable T.OPS
                keyword kind|enumMember control|keyword effort|number 2|enumMember weeks|keyword difficulty|number 3 of 5
                keyword goal|string "See [[|variable R1|string ]]."
                type watch|class LEAKS|string "Leaks"|keyword in|unit cases-per-month|keyword should|enumMember fall|\
                keyword target|enumMember under|number 30|unit %|keyword by|date 2026-06
                keyword part|keyword of|comment /* which? */|variable T2
                type organization|class O|keyword country|enumMember PE
                """);
    }

    @Test
    void halfTypedTextHasColoursToo() {
        assertThat(pieces("risk R1 { cause \"open\n}} tool ")).isEqualTo("type risk|class R1|keyword cause|string \"open\nkeyword tool\n");
        assertThat(pieces("")).isEmpty();
    }

    @Test
    void aLongTextIsCutIntoLines() {
        List<Integer> data = MarkedProject.service(SemanticColours.class).of(MarkedProject.of("risk R1 {\n  note \"\"\"\n    a\n\n    b\"\"\" }").resource()).getData();

        assertThat(data).containsExactly(0, 0, 4, TokenKind.TYPE.ordinal(), 0, 0, 5, 2, TokenKind.ID.ordinal(), 1,
                1, 2, 4, TokenKind.KEYWORD.ordinal(), 0, 0, 5, 3, TokenKind.TEXT.ordinal(), 0,
                1, 0, 5, TokenKind.TEXT.ordinal(), 0, 2, 0, 8, TokenKind.TEXT.ordinal(), 0);
    }

    @Test
    void theLegendNamesEachKind() {
        assertThat(MarkedProject.service(SemanticColours.class).legend().getTokenTypes()).hasSize(TokenKind.values().length).doesNotHaveDuplicates();
    }

    /** Line by line what each piece is. */
    private static String pieces(String text) {
        TextPositions positions = new TextPositions(text);
        return MarkedProject.service(TextColours.class).of(MarkedProject.of(text).resource()).stream()
                .collect(Collectors.groupingBy(piece -> positions.position(piece.offset()).getLine(), java.util.TreeMap::new,
                        Collectors.mapping(piece -> piece.kind().protocolName() + " " + text.substring(piece.offset(), piece.end()),
                                Collectors.joining("|"))))
                .values().stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
