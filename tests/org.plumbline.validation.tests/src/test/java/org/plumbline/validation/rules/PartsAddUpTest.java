package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class PartsAddUpTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new PartsAddUp();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("parts that are more than the total", """
                        initiative I "Pool" {
                            fact SUITABLE 22 people = 16 women + «7|6» men
                        }
                        """,
                        finding("2:19", "Fact SUITABLE: the parts add up to 23, 1 more than the total of 22.",
                                "Correct the part or the total that is wrong, or write “about” where a figure is not exact.")),
                broken("one part is missing", """
                        initiative I "Pool" {
                            fact PLACED 6 candidates = 3 people "Chiefs" + 2 people "Senior officers"«| + 1 person "Officer"»
                        }
                        """,
                        finding("2:17", "Fact PLACED: the parts add up to 5, 1 less than the total of 6.",
                                "Correct the figure that is wrong, or add the part that is missing.")),
                broken("about, but too far away", """
                        initiative I "Pool" { fact CODES about 2 000 codes = «1 000|1 500» codes + 400 codes }
                        """,
                        finding("1:40", "Fact CODES: the parts add up to 1400, 400 less than the total of 1800.",
                                "Correct the figure that is wrong, or add the part that is missing.")),
                broken("percentages that rounding does not explain", """
                        initiative I "Pool" { fact ALL 100 % = 33 % + 33 % + «31|33» % }
                        """,
                        finding("1:32", "Fact ALL: the parts add up to 97, 3 less than the total of 100.",
                                "Correct the figure that is wrong, or add the part that is missing.")),
                sound("qualifiers that leave room", """
                        initiative I "Pool" {
                            fact A over 1 000 people = 600 women + 500 men
                            fact B about 800 projects = 510 projects + 300 projects
                            fact C between 20 and 30 offices = 12 offices + at least 10 offices
                            fact D 12 people = several women + 4 men
                            fact E just over 50 cases = 51 cases + 0 cases
                        }
                        """),
                sound("decimals are rounded", """
                        initiative I "Pool" { fact WATER 10 m3 = 3.3 m3 + 3.3 m3 + 3.3 m3 fact MONEY 1.2 million = 0.75 million + 0.5 million }
                        """),
                sound("another measure", """
                        initiative I "Pool" { fact TIME 1 week = 3 days + 2 days fact SHARE 40 people = 60 % + 40 % }
                        """));
    }
}
