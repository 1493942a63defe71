package org.plumbline.dsl.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which values stand below each other, and which blanks are the author's. */
class ValueColumnsTest {

    private static final LaidOut LAID_OUT = new LaidOut();

    @Test
    void fieldsWithOneBlankAreLeftAlone() {
        assertUnchanged("""
                tool T {
                    kind control
                    promotes transparency
                    effort 10 days
                }
                """);
    }

    @Test
    void aNewFieldJoinsTheColumn() {
        assertThat(LAID_OUT.of("""
                tool T {
                    kind       control
                    promotes   transparency
                    cost low
                    difficulty 2 of 5
                }
                """)).isEqualTo("""
                tool T {
                    kind       control
                    promotes   transparency
                    cost       low
                    difficulty 2 of 5
                }
                """);
    }

    @Test
    void aLongerFieldMovesTheColumn() {
        assertThat(LAID_OUT.of("""
                plan of E {
                    action A {
                        does     ROTATE
                        reduces  R1
                        accountable HEAD-OPS
                    }
                }
                """)).isEqualTo("""
                plan of E {
                    action A {
                        does        ROTATE
                        reduces     R1
                        accountable HEAD-OPS
                    }
                }
                """);
    }

    @Test
    void theColumnOfMostFieldsWins() {
        assertThat(LAID_OUT.of("""
                risk R {
                    cause     "C"
                    event   "E"
                    harms     FINANCE
                    name "N"
                    fr: "Nom"
                }
                """)).isEqualTo("""
                risk R {
                    cause     "C"
                    event     "E"
                    harms     FINANCE
                    name      "N"
                    fr:       "Nom"
                }
                """);
    }

    @Test
    void repeatedFieldsJoinIfTheyWereSetApart() {
        assertThat(LAID_OUT.of("""
                tool T {
                    kind        control
                    mitigates   OPS-01
                    mitigates OPS-02
                    step 1 "Map"
                    watch EST in %
                    use when    "Always"
                }
                """)).isEqualTo("""
                tool T {
                    kind        control
                    mitigates   OPS-01
                    mitigates   OPS-02
                    step 1 "Map"
                    watch EST in %
                    use when    "Always"
                }
                """);
    }

    @Test
    void translationsJoinWithTheirFields() {
        assertThat(LAID_OUT.of("""
                risk R {
                    cause       "C"
                    es: "La causa"
                    ask "Who?"
                    es: "¿Quién?"
                }
                """)).isEqualTo("""
                risk R {
                    cause       "C"
                    es:         "La causa"
                    ask "Who?"
                    es: "¿Quién?"
                }
                """);
    }

    @Test
    void paragraphsHaveColumnsOfTheirOwn() {
        assertUnchanged("""
                risk R {
                    name   "N"
                    fr:    "Nom"

                    cause       "C"
                    consequence "D"
                    // comments divide, too
                    event   "E"
                    harms   FINANCE
                    note \"""
                        So do long texts.
                        \"""
                    touches customers
                }
                """);
    }

    @Test
    void blanksWithinLinesAreTheAuthors() {
        assertUnchanged("""
                tool T {
                    effort 10 days     takes 2 months     cost low
                    step 1 "Map"       by HEAD-OPS   2 days
                    step 2 "Draw it"   by HEAD-OPS   1 day    // soon
                }
                """);
    }

    @Test
    void blanksWithinFiguresAndNamesAreNot() {
        assertThat(LAID_OUT.of("""
                plan of E {
                    budget 25 000   USD
                    action A { effort 6   days does A . B   step 1 ,2   ,   3 tags a,b }
                    action B { done 40%  costs 25\u00A0000\u00A0USD }
                }
                """)).isEqualTo("""
                plan of E {
                    budget 25 000 USD
                    action A { effort 6 days does A.B   step 1, 2,   3 tags a, b }
                    action B { done 40 %  costs 25\u00A0000\u00A0USD }
                }
                """);
    }

    @Test
    void tabsBecomeBlanks() {
        assertThat(LAID_OUT.of("""
                tool T {
                \tkind\t\tcontrol
                \tcost\t\tlow\t// little
                }
                """)).isEqualTo("""
                tool T {
                    kind        control
                    cost        low // little
                }
                """);
    }

    private static void assertUnchanged(String text) {
        assertThat(LAID_OUT.of(text)).isEqualTo(text);
    }
}
