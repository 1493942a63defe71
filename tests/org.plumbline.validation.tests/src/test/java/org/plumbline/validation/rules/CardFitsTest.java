package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class CardFitsTest implements RuleTest {

    private static final String LONG = "Readers walk alone through streets that nobody else knows. ".repeat(26).strip();
    private static final String BOX = """
            toolbox T "Cards" { area OPS "Operations" }
            """;

    @Override
    public Rule<?> rule() {
        return new CardFits();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a card of two pages", BOX + """
                        risk R1 "Readings" in OPS { cause "%1$s" event "«%1$s|Short.»" }
                        """.formatted(LONG),
                        finding("2:6", "Risk R1 “Readings” has 3074 letters in en; a side of A4 holds about 3000.",
                                "Shorten its texts, move background into a note, or split it into two cards.")),
                sound("much in notes, in reasons, and in several languages", BOX + """
                        risk R1 "Readings" in OPS { cause "%1$s" fr: "%1$s" note "%1$s" }
                        tool T1 "Read twice" in OPS { goal "%1$s" mitigates R1 because "%1$s" }
                        """.formatted(LONG)));
    }
}
