package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class NamesApartTest implements RuleTest {

    private static final String BOX = """
            toolbox T "Cards" { area OPS "Operations" audience UTIL "Utility" audience SMALL "Small system" }
            """;

    @Override
    public Rule<?> rule() {
        return new NamesApart();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("an article and a plural", BOX + """
                        risk R1 "Ghost workers on the payroll" in OPS { }
                        risk R2 "«Ghost worker on payroll|Ghost worker on two payrolls of one town»" in OPS { }
                        """,
                        finding("3:9", "Risk R2 “Ghost worker on payroll” can hardly be told from risk R1 “Ghost workers on the "
                                + "payroll” by its name.",
                                "Merge the two, or name what sets them apart; risks that are meant to be a pair say so by "
                                + "“related to”.")),
                broken("capitals, accents and hyphens", BOX + """
                        tool T1 "Speed-money protocol" in OPS { }
                        tool T2 "«Spéed Money PROTOCOL!|Speed money notice»" in OPS { }
                        """,
                        finding("3:9", "Tool T2 “Spéed Money PROTOCOL!” can hardly be told from tool T1 “Speed-money protocol” "
                                + "by its name.",
                                "Merge the two, or name what sets them apart; risks that are meant to be a pair say so by "
                                + "“related to”.")),
                broken("a translation", BOX + """
                        risk R1 "Bribes for readings" fr: "Relevés modifiés" in OPS { }
                        risk R2 "Readings by guess" fr: "«Des relevés sont modifiés|Relevés au jugé»" in OPS { }
                        """,
                        finding("3:9", "Risk R2 “Readings by guess” can hardly be told from risk R1 “Bribes for readings” by "
                                + "its name.",
                                "Merge the two, or name what sets them apart; risks that are meant to be a pair say so by "
                                + "“related to”.")),
                broken("areas, terms and audiences", """
                        toolbox T "Cards" {
                            area OPS "Operations"
                            area OP2 "«Operation|Stores»"
                            term A "Conflict of interest"
                            term B "«Conflict of interests|Retaliation»"
                            audience U "Water utility"
                            audience V "«The water utilities|Basin office»"
                        }
                        """,
                        finding("3:14", "Area OP2 “Operation” can hardly be told from area OPS “Operations” by its name.",
                                "Merge the two, or name what sets them apart; risks that are meant to be a pair say so by "
                                + "“related to”."),
                        finding("5:12", "Term B “Conflict of interests” can hardly be told from term A “Conflict of interest” "
                                + "by its name.",
                                "Merge the two, or name what sets them apart; risks that are meant to be a pair say so by "
                                + "“related to”."),
                        finding("7:16", "Audience V “The water utilities” can hardly be told from audience U “Water utility” by "
                                + "its name.",
                                "Merge the two, or name what sets them apart; risks that are meant to be a pair say so by "
                                + "“related to”.")),
                sound("numbers, and other words", BOX + """
                        risk R1 "Risk 1" in OPS { }
                        risk R2 "Risk 2" in OPS { }
                        risk R3 "Risk II" in OPS { }
                        risk R4 "Risk I" in OPS { }
                        risk R5 "Company pays supplier" in OPS { }
                        risk R6 "Supplier pays company" in OPS { }
                        risk R7 "Employer" in OPS { }
                        risk R8 "Employee" in OPS { }
                        """),
                sound("a risk and its tool, a pair, audiences, parts, replaced", BOX + """
                        risk R1 "Readings" in OPS for UTIL { }
                        tool T1 "Readings" in OPS { }
                        risk R2 "Readings" in OPS for SMALL { }
                        risk R3 "Stores" in OPS { }
                        risk R4 "The store" in OPS { related to R3 }
                        tool T2 "Reading" in OPS { part of T1 }
                        risk R5 "Bills" in OPS { lifecycle deprecated }
                        risk R6 "Bill" in OPS { }
                        risk R7 "Bill" in OPS { replaced by R6 }
                        """),
                sound("two toolboxes, parts of two areas, and no words", """
                        toolbox T "Cards" { area A "A1" { area N "North" } area B "B1" { area S "North" } term X "…" term Y
                            "!" }
                        toolbox U "Cards" { area A "A1" }
                        """));
    }
}
