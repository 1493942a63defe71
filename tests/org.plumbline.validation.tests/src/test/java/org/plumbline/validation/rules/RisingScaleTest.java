package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class RisingScaleTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new RisingScale();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("two levels with one value", """
                        method M "Method" {
                            scale IMPACT "Impact" { level 1 LOW "Low" level «1.0|2» MEDIUM "Medium" level 3 HIGH "High" }
                        }
                        """,
                        finding("2:53", "Level MEDIUM “Medium” has the value 1, which is not above the 1 of level LOW “Low” before it.",
                                "Write the levels from the lowest value to the highest, each with a value of its own.")),
                broken("levels from the highest to the lowest", """
                        method M "Method" {
                            scale IMPACT "Impact" {
                                level «3|1» HIGH "High"
                                level 2 MEDIUM "Medium"
                                level «1|3» LOW "Low"
                            }
                        }
                        """,
                        finding("4:15", "Level MEDIUM “Medium” has the value 2, which is not above the 3 of level HIGH “High” before it.",
                                "Write the levels from the lowest value to the highest, each with a value of its own."),
                        finding("5:15", "Level LOW “Low” has the value 1, which is not above the 2 of level MEDIUM “Medium” before it.",
                                "Write the levels from the lowest value to the highest, each with a value of its own.")),
                broken("an abbreviation that repeats in other letters", """
                        method M "Method" {
                            scale IMPACT "Impact" { level 1 LOW "Low" level 2 «Low|MEDIUM» "Medium" }
                        }
                        """,
                        finding("2:55", "Level Low “Medium” has the same abbreviation as level LOW “Low”.",
                                "Give one of the two levels another id.")),
                sound("the same levels on two scales", """
                        method M "Method" {
                            scale IMPACT "Impact" { level 0.5 LOW "Low" level 10 HIGH "High" }
                            scale CHANCE "Chance" { level 0.5 LOW "Low" level 10 HIGH "High" }
                        }
                        """));
    }
}
