package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class FigureAsExactTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new FigureAsExact();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("over, in what is quoted", """
                        framework F "Reform" source "Paper" {
                            fact APPS "Applications" «1 100|over 1 100» projects source "¶6" quote
                            "endorsed for over 1,100 projects"
                        }
                        """,
                        finding("2:30", "Fact APPS “Applications” gives 1100 as exact, while the words beside it say “over”.",
                                "Write “over” before the figure.")),
                broken("about, in its name", """
                        framework F "Reform" source "Paper" { fact ACTIVE "About 800 active projects" «800|about 800» projects }
                        """,
                        finding("1:79", "Fact ACTIVE “About 800 active projects” gives 800 as exact, while the words beside it "
                                + "say “about”.",
                                "Write “about” before the figure.")),
                broken("behind the figure, or as a sign", """
                        framework F "Reform" source "Paper" {
                            fact APPS "Applications" «40|at least 40» offices source "¶6" quote "40+ offices"
                        }
                        """,
                        finding("2:30", "Fact APPS “Applications” gives 40 as exact, while the words beside it say “at least”.",
                                "Write “at least” before the figure.")),
                broken("another language", """
                        framework F "Reform" source "Paper" {
                            fact APPS "Applications" «1 100|over 1 100» projects source "¶6" quote "plus de 1.100 projets"
                        }
                        """,
                        finding("2:30", "Fact APPS “Applications” gives 1100 as exact, while the words beside it say “over”.",
                                "Write “over” before the figure.")),
                broken("money with a sign", """
                        framework F "Reform" source "Paper" {
                            fact APPS "Applications" «25 000|just under 25 000» USD source "¶6" quote
                            "It cost nearly US$ 25,000."
                        }
                        """,
                        finding("2:30", "Fact APPS “Applications” gives 25 000 as exact, while the words beside it say “just "
                                + "under”.",
                                "Write “just under” before the figure.")),
                broken("per cent", """
                        framework F "Reform" source "Paper" {
                            fact APPS "Applications" «30|at most 30» % source "¶6" quote "30 countries saw up to 30 per cent."
                        }
                        """,
                        finding("2:30", "Fact APPS “Applications” gives 30 as exact, while the words beside it say “at most”.",
                                "Write “at most” before the figure.")),
                sound("the figure is named exactly as well", """
                        framework F "Reform" source "Paper" {
                            fact APPS "Applications" 800 projects source "¶6" quote "800 projects, more than 800 at the end"
                        }
                        """),
                sound("another figure, or another sense", """
                        framework F "Reform" source "Paper" {
                            fact APPS "Applications" 12 people source "¶6" quote
                            "over 1,200 people; over 12 months; between 10 and 12 people; fellow 12 people"
                        }
                        """),
                sound("per cent is another figure", """
                        framework F "Reform" source "Paper" {
                            fact APPS "Applications" 30 countries source "¶6" quote "about 30 % of 30 countries"
                        }
                        """),
                sound("already with a word, or a range", """
                        framework F "Reform" source "Paper" {
                            fact APPS "Applications" between 2 and 3 weeks source "¶6" quote "about 2 to 3 weeks"
                        }
                        """));
    }
}
