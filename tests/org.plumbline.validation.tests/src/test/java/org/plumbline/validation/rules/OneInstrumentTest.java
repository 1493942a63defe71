package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class OneInstrumentTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new OneInstrument();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("another instrument", """
                        toolbox T "Cards" {
                            instrument SELF "Self-check" { item RULES "Rules" }
                            instrument AUDIT "Audit" { item RULES "Rules" }
                        }
                        organization A "Alto" { }
                        organization B "Baja" { }
                        assessment M1 "Alto" of A with SELF on 2026-03 { score RULES 2 }
                        assessment M2 "Baja" of B with «AUDIT|SELF» on 2026-03 { score RULES 2 }
                        programme P "Valley" led by A {
                            participant A participant B
                            benchmark YEAR "2026" from 2026-01-01 to 2026-12-31 { instrument SELF }
                        }
                        """,
                        finding("11:70", "Benchmark YEAR “2026” compares by SELF, but organization B “Baja” was assessed with AUDIT.",
                                "Assess it with SELF, or make a comparison of its own for AUDIT.")),
                broken("two units", """
                        organization A "Alto" { }
                        organization B "Baja" { }
                        engagement E1 "Alto" for A { baseline on 2026 { P.WAIT is 30 days } }
                        engagement E2 "Baja" for B { baseline on 2026 { P.WAIT is 4 «weeks|days» } }
                        programme P "Valley" led by A {
                            indicator WAIT "Wait" in days, should fall
                            participant A { engagement E1 } participant B { engagement E2 }
                            benchmark YEAR "2026" { indicators WAIT }
                        }
                        """,
                        finding("8:40", "Benchmark YEAR “2026” compares WAIT, which is measured in weeks by one participant and in "
                                + "days by another.",
                                "Convert the figures to one unit, or compare those alone who measure alike.")),
                broken("risks that were scored by two methods", """
                        organization O "Works" { }
                        organization P "Union" { }
                        method M "Method" { }
                        method N "Other" { }
                        engagement E "Cycle" for O { method M }
                        engagement F "Cycle" for P { method «N|M» }
                        programme V "Valley" { participant O { engagement E } participant P { engagement F } benchmark B "First" { } }
                        """,
                        finding("7:96", "Benchmark B “First” compares engagement F “Cycle”, scored by N, with engagement"
                                + " E “Cycle”, scored by M.",
                                "Say which instrument or indicators it compares, or score both by one method.")),
                sound("assessed with another one before, or with both", """
                        toolbox T "Cards" {
                            instrument SELF "Self-check" { item RULES "Rules" }
                            instrument AUDIT "Audit" { item RULES "Rules" }
                        }
                        organization A "Alto" { }
                        assessment M1 "Alto" of A with AUDIT on 2025-03 { score RULES 2 }
                        assessment M2 "Alto" of A with SELF on 2026-03 { score RULES 2 }
                        assessment M3 "Alto" of A with AUDIT on 2026-04 { score RULES 2 }
                        programme P "Valley" led by A {
                            participant A
                            benchmark YEAR "2026" from 2026-01-01 to 2026-12-31 { instrument SELF }
                        }
                        """));
    }
}
