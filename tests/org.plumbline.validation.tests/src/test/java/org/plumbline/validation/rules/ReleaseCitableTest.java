package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ReleaseCitableTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ReleaseCitable();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no licence", """
                        toolbox T "Cards" { lifecycle released publisher "Network" «|licence "CC-BY-4.0"» }
                        """,
                        finding("1:9", "Toolbox T “Cards” is released, but does not name: licence.",
                                "Write “publisher” and “licence”, for example CC-BY-4.0; or take the release back.")),
                broken("released by its date, with an empty publisher", """
                        toolbox T "Cards" { released on 2026-01-15 publisher "«|Network»" «|licence "MIT"» }
                        """,
                        finding("1:9", "Toolbox T “Cards” is released, but does not name: publisher, licence.",
                                "Write “publisher” and “licence”, for example CC-BY-4.0; or take the release back.")),
                sound("a draft, or not stated", """
                        toolbox T "Cards" { lifecycle reviewed version 2.1.0 }
                        toolbox U "Others" { lifecycle released publisher "Network" not stated in source licence because
                            "The page has none." }
                        """));
    }
}
