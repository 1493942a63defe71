package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class OrganizationDescribedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new OrganizationDescribed();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no type", """
                        toolbox T "Box" { audience UTILITY "Utility" }
                        organization O "Works" «|is UTILITY» { country PE }
                        """,
                        finding("2:14", "Organization O “Works” does not say of which type it is.",
                                "Write “is” and an audience of the toolbox behind the name of O.")),
                broken("no country", """
                        toolbox T "Box" { audience UTILITY "Utility" }
                        organization O "Works" is UTILITY { legal form "Company" «|country PE» }
                        """,
                        finding("2:14", "Organization O “Works” does not say in which country it is.",
                                "Write “country” and the two letters of the country, for example “country KE”.")),
                broken("neither", """
                        toolbox T "Box" { audience UTILITY "Utility" }
                        organization O "Works" «{ }|is UTILITY { country PE }»
                        """,
                        finding("2:14", "Organization O “Works” says neither of which type nor in which country it is.",
                                "Write “is” and an audience of the toolbox behind the name of O, and “country” with its two "
                                + "letters inside.")),
                broken("an audience that somebody knows", """
                        toolbox T "Box" { «audience UTILITY "Utility"|» }
                        organization O "Ministry" { country PE }
                        framework F "Rules" of O { }
                        """,
                        finding("2:14", "Organization O “Ministry” does not say of which type it is.",
                                "Write “is” and an audience of the toolbox behind the name of O.")),
                sound("what a source leaves open, and a type that nobody knows", """
                        organization O "Works" { not stated in source type, country because "The paper is silent." }
                        organization P "Works" is NOWHERE { country PE }
                        organization L "Union" { country PE }
                        programme V "Valley" led by L { }
                        """));
    }
}
