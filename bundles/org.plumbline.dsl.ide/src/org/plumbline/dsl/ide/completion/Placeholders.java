package org.plumbline.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.plumbline.dsl.ide.guide.FieldGuide;
import org.plumbline.dsl.ide.guide.GuideSection;

/** Names to be replaced, which say what is wanted. */
@Singleton
final class Placeholders {

    private final FieldGuide guide;

    @Inject
    Placeholders(FieldGuide guide) {
        this.guide = guide;
    }

    /** What the guide calls the class, in capitals, its words joined by hyphens: {@code RISK-CARD}. */
    String of(EClass type) {
        String words = guide.section(type).filter(section -> !type.isAbstract()).map(GuideSection::title)
                .orElse(type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-"));
        return words.replace(' ', '-').toUpperCase(Locale.ROOT);
    }
}
