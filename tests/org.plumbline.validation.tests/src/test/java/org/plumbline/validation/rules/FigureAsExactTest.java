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
                broken("a share in words", """
                        framework F "Reform" source "Paper" {
                            fact STAFF "Just under half of the staff took part" «50|just under 50» %
                        }
                        """,
                        finding("2:57", "Fact STAFF “Just under half of the staff took part” gives 50 as exact, while the"
                                + " words beside it say “just under”.",
                                "Write “just under” before the figure.")),
                broken("a share in words that was rounded", """
                        framework F "Reform" source "Paper" {
                            fact STAFF "Staff" «67|about 67» % source "¶6" quote "About two thirds of the staff took part."
                        }
                        """,
                        finding("2:24", "Fact STAFF “Staff” gives 67 as exact, while the words beside it say “about”.",
                                "Write “about” before the figure.")),
                broken("one in so many, in another language", """
                        framework F "Reform" source "Paper" {
                            fact STAFF "Staff" «20|over 20» % source "¶6" quote "Más de uno de cada cinco participó."
                        }
                        """,
                        finding("2:24", "Fact STAFF “Staff” gives 20 as exact, while the words beside it say “over”.",
                                "Write “over” before the figure.")),
                broken("a French share behind an apostrophe", """
                        framework F "Reform" source "Paper" {
                            fact STAFF "Staff" «33.3|over 33.3» % source "¶6" quote "Plus d’un tiers des agents a participé."
                        }
                        """,
                        finding("2:24", "Fact STAFF “Staff” gives 33.3 as exact, while the words beside it say “over”.",
                                "Write “over” before the figure.")),
                broken("a number in words", """
                        framework F "Reform" source "Paper" {
                            fact WELLS "Nearly forty wells" «40|just under 40» wells
                        }
                        """,
                        finding("2:37", "Fact WELLS “Nearly forty wells” gives 40 as exact, while the words beside it say"
                                + " “just under”.",
                                "Write “just under” before the figure.")),
                broken("an end of a range", """
                        framework F "Reform" source "Paper" {
                            fact ANSWER "Answers take between two and three weeks" «3 weeks|between 2 and 3 weeks»
                        }
                        """,
                        finding("2:60", "Fact ANSWER “Answers take between two and three weeks” gives 3 as exact, while"
                                + " the words beside it say “between 2 and 3”.",
                                "Write “between 2 and 3” instead of 3.")),
                broken("a range with a dash", """
                        framework F "Reform" source "Paper" {
                            fact ANSWER "Answers" «3 weeks|between 2 and 3 weeks» source "¶6" quote "2–3 weeks, says the office"
                        }
                        """,
                        finding("2:27", "Fact ANSWER “Answers” gives 3 as exact, while the words beside it say “between 2"
                                + " and 3”.",
                                "Write “between 2 and 3” instead of 3.")),
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
                        """),
                sound("words for shares and numbers that are exact, or mean something else", """
                        framework F "Reform" source "Paper" {
                            fact A "Half of the staff took part" 50 %
                            fact B "Just under half of the staff took part" 48 %
                            fact C "After about half an hour, 50 % were back" 50 %
                            fact D "About two thirds of the offices report" 64 of 95 offices
                            fact E "About forty-five wells" 40 wells
                            fact F "Over once, or per cent of more than cent" 11 people
                            fact G "From 2 to 3 offices" 3 offices
                        }
                        """));
    }
}
