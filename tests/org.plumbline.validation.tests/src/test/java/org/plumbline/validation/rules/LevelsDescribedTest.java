package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class LevelsDescribedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new LevelsDescribed();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a level without a meaning", """
                        method M "Method" {
                            scale L "Likelihood" { level 1 RARE "Rare" means "Nobody remembers." level 2 OFTEN "Often"
                            «|means "Each month."» }
                        }
                        """,
                        finding("2:82", "Scale L “Likelihood” has levels without a meaning: OFTEN.",
                                "Write “means” and what one sees there, or “interpolated” where a level lies between two "
                                + "described ones.")),
                broken("several, and an empty one", """
                        method M "Method" {
                            scale L "Likelihood" {
                                level 1 RARE "Rare" means "«|Never.»"
                                level 2 SOME "Some" interpolated
                                level 3 OFTEN "Often" «|means "Weekly."»
                            }
                        }
                        """,
                        finding("3:17", "Scale L “Likelihood” has levels without a meaning: RARE, OFTEN.",
                                "Write “means” and what one sees there, or “interpolated” where a level lies between two "
                                + "described ones.")),
                sound("inside the braces, in parts, or not stated", """
                        method M "Method" { scale L "Likelihood" {
                            level 1 RARE "Rare" { description "Nobody remembers." }
                            level 2 SOME "Some" { section S "Examples" { description "Twice." } }
                            level 3 OFTEN "Often" { description not stated in source because "Lost." }
                        } }
                        """));
    }
}
