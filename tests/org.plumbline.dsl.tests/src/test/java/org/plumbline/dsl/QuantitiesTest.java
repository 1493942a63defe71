package org.plumbline.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.core.DateRelation;
import org.plumbline.model.core.Qualifier;
import org.plumbline.model.core.Quantity;
import org.plumbline.model.core.When;
import org.plumbline.model.results.Fact;

/** Figures and times mean what is written, as exactly as it is written. */
class QuantitiesTest {

    private final LanguageTexts texts = new LanguageTexts();

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            36 people,                EXACT,       36,   -, -, people
            over 1 100 projects,      OVER,        1100, -, -, projects
            just over 2 months,       JUST_OVER,   2,    -, -, months
            just under 2 months,      JUST_UNDER,  2,    -, -, months
            about 0.5 mg/l,           APPROXIMATE, 0.5,  -, -, mg/l
            at least 20 USD/month,    AT_LEAST,    20,   -, -, USD/month
            between 2 and 3 weeks,    BETWEEN,     2,    3, -, weeks
            between -3 and -1 %,      BETWEEN,     -3,  -1, -, %
            -4.5 %,                   EXACT,       -4.5, -, -, %
            2 of 3 offices,           EXACT,       2,    -, 3, offices
            several people,           SEVERAL,     -,    -, -, people
            several several,          SEVERAL,     -,    -, -, several
            """)
    void aFigure(String written, Qualifier qualifier, BigDecimal value, BigDecimal upper, BigDecimal outOf, String unit) {
        Quantity figure = fact("fact F " + written).getValue();

        assertThat(figure.getQualifier()).isEqualTo(qualifier);
        assertThat(figure.getValue()).isEqualTo(value);
        assertThat(figure.getUpper()).isEqualTo(upper);
        assertThat(figure.getOutOf()).isEqualTo(outOf);
        assertThat(figure.getUnit()).isEqualTo(unit);
        assertThat(figure.getParts()).isEmpty();
    }

    @Test
    void aSumOfParts() {
        Quantity figure = fact("fact F 95 cases = 31 cases \"investigated\" es: \"investigados\" + over 64 cases").getValue();

        assertThat(figure.getValue()).isEqualTo(new BigDecimal(95));
        assertThat(figure.getParts()).extracting(part -> part.getValue().intValue(), Quantity::getUnit, Quantity::getQualifier,
                part -> part.getLabel() == null ? 0 : part.getLabel().getEntries().size())
                .containsExactly(tuple(31, "cases", Qualifier.EXACT, 2), tuple(64, "cases", Qualifier.OVER, 0));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            in 2019-12,                    IN,     2019-12,    -,          -
            on 2020-06-01,                 ON,     2020-06-01, -,          -
            as of 2020-06-01,              AS_OF,  2020-06-01, -,          -
            by 2020-Q3,                    BY,     2020-Q3,    -,          -
            before 2020,                   BEFORE, 2020,       -,          -
            after 2020,                    AFTER,  2020,       -,          -
            since 2019-11,                 SINCE,  2019-11,    -,          -
            until 2020-12,                 UNTIL,  2020-12,    -,          -
            from 2019-11-01 to 2020-05-15, FROM,   2019-11-01, 2020-05-15, -
            in "the coming months",        IN,     -,          -,          the coming months
            """)
    void aTime(String written, DateRelation relation, String from, String to, String words) {
        When when = fact("fact F 3 people " + written).getWhen();

        assertThat(when.getRelation()).isEqualTo(relation);
        assertThat(when.getFrom() == null ? null : when.getFrom().text()).isEqualTo(from);
        assertThat(when.getTo() == null ? null : when.getTo().text()).isEqualTo(to);
        assertThat(when.getWords()).isEqualTo(words);
    }

    @Test
    void aFigureMayBeNegativeAnAmountOfMoneyMayNot() {
        assertThat(texts.problems("engagement E {}\nplan of E { budget -5 USD }\n")).isNotEmpty();
        assertThat(texts.problems("initiative I { fact F - 5 % }\n")).singleElement().asString()
                .endsWith("write 25000, or 25 000 with one blank before each group of three digits");
    }

    private Fact fact(String written) {
        String text = "initiative I {\n" + written + "\n}\n";
        assertThat(texts.problems(text)).isEmpty();
        return texts.only(Fact.class, text);
    }
}
