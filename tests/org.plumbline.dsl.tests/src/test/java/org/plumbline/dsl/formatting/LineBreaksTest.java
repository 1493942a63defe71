package org.plumbline.dsl.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where lines end, and how far in they begin. */
class LineBreaksTest {

    private static final LaidOut LAID_OUT = new LaidOut();

    @Test
    void bracesStandWhereBlocksBeginAndEnd() {
        assertThat(LAID_OUT.of("""
                toolbox WATER
                {
                area OPS { description "Pumps"
                  area NET { description "Pipes" } }
                      role MD
                }
                """)).isEqualTo("""
                toolbox WATER {
                    area OPS {
                        description "Pumps"
                        area NET { description "Pipes" }
                    }
                    role MD
                }
                """);
    }

    @Test
    void blocksOnOneLineStayIfTheyFit() {
        assertThat(LAID_OUT.of("""
                engagement E {
                    workshop {
                        vote MD {R1 5,R2 3}
                        vote STAFF   {  }
                    }
                    decision D "Begin" { source "Minutes" tags first, second }
                    decision E "Begin with the desk for customers, then stores" { source "Minutes, week 47" note "Only for a year" }
                }
                """)).isEqualTo("""
                engagement E {
                    workshop {
                        vote MD { R1 5, R2 3 }
                        vote STAFF   { }
                    }
                    decision D "Begin" { source "Minutes" tags first, second }
                    decision E "Begin with the desk for customers, then stores" {
                        source "Minutes, week 47"
                        note "Only for a year"
                    }
                }
                """);
    }

    @Test
    void elementsWithBlocksStandApart() {
        assertThat(LAID_OUT.of("""


                language 1
                written in en document A document B of 2020

                document C
                risk R1 {
                    name "One"
                }
                // about the second
                risk R2 {


                    cause "Why"



                    event "What"

                } // the end of it
                // about the third
                risk R3 { name "Three" }
                """)).isEqualTo("""
                language 1
                written in en
                document A
                document B of 2020

                document C

                risk R1 {
                    name "One"
                }

                // about the second
                risk R2 {
                    cause "Why"

                    event "What"
                } // the end of it

                // about the third
                risk R3 { name "Three" }
                """);
    }

    @Test
    void fieldsGoOnFurtherInUnlessTheyStandBelowSomething() {
        assertThat(LAID_OUT.of("""
                tool ROTATE "Rotate readers"
                  in WATER.OPS
                for UTILITY, SMALL {
                  needs A, B
                  , C,

                    D
                  mitigates OPS-01
                            because "It does."
                  step 1 "Map the routes"
                         by HEAD-OPS
                }
                """)).isEqualTo("""
                tool ROTATE "Rotate readers"
                    in WATER.OPS
                    for UTILITY, SMALL {
                    needs A, B,
                        C,
                        D
                    mitigates OPS-01
                              because "It does."
                    step 1 "Map the routes"
                           by HEAD-OPS
                }
                """);
    }

    @Test
    void translationsStandBelowTheirFieldsOrFurtherIn() {
        assertThat(LAID_OUT.of("""
                risk R "Name"
                fr: "Nom" {
                 cause "Why"
                 fr: "Pourquoi"
                 ask "Who?"
                   fr: "Qui ?"
                }
                """)).isEqualTo("""
                risk R "Name"
                    fr: "Nom" {
                    cause "Why"
                    fr: "Pourquoi"
                    ask "Who?"
                        fr: "Qui ?"
                }
                """);
    }

    @Test
    void wordsOfAPhraseAndPartsOfAValueComeTogether() {
        assertThat(LAID_OUT.of("""
                risk OPS-01 in WATER
                 . 'the field' {
                    warning
                       sign "Many" seen   in EST
                }
                plan of E {
                    action A { done 40% effort 6
                        days ends   after
                        start of B }
                }
                """)).isEqualTo("""
                risk OPS-01 in WATER.'the field' {
                    warning sign "Many" seen in EST
                }

                plan of E {
                    action A {
                        done 40 % effort 6 days ends after start of B
                    }
                }
                """);
    }

    @Test
    void aCommentWithinAValueKeepsItTogether() {
        assertThat(LAID_OUT.of("""
                risk R in WATER  . /* the field */ OPS {
                }
                """)).isEqualTo("""
                risk R in WATER  . /* the field */ OPS {
                }
                """);
    }

    @Test
    void commentsKeepTheirTextAndStandLikeWhatFollows() {
        assertThat(LAID_OUT.of("""
                  // head
                risk R { // of the block\s\s
                  // of the name
                name "N"   // behind it
                        /* of the
                   cause */
                cause/* why */"C"
                   // at the end
                }
                    // last\t
                """)).isEqualTo("""
                // head
                risk R { // of the block
                    // of the name
                    name "N"   // behind it
                    /* of the
                   cause */
                    cause /* why */ "C"
                    // at the end
                }
                // last
                """);
    }

    @Test
    void textsStayAsTheyAre() {
        assertThat(LAID_OUT.of("""
                risk R {
                  note \"""
                      Two  blanks,  \s
                    {  braces }
                  \"""
                  cause   "a  ,b  { //"
                }
                """)).isEqualTo("""
                risk R {
                    note \"""
                      Two  blanks,  \s
                    {  braces }
                  \"""
                    cause   "a  ,b  { //"
                }
                """);
    }
}
