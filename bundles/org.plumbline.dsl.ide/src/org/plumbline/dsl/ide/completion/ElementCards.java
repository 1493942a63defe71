package org.plumbline.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.ide.guide.FieldGuide;
import org.plumbline.dsl.ide.guide.GuideSection;
import org.plumbline.model.core.LText;

/** A few lines about an element: what it is called, what it is, and its first text. */
@Singleton
final class ElementCards {

    private static final String[] TEXTS = {"description", "event", "cause", "here", "text"};

    private final FieldGuide guide;
    private final Texts texts = new Texts();

    @Inject
    ElementCards(FieldGuide guide) {
        this.guide = guide;
    }

    String of(Candidate candidate) {
        String kind = guide.section(candidate.type()).map(GuideSection::title).orElse(candidate.type().getName());
        String heading = candidate.label().isEmpty() ? "" : "**" + candidate.label() + "**\n\n";
        String text = text(candidate);
        return heading + kind + " `" + candidate.fullName() + "`" + (text.isEmpty() ? "" : "\n\n" + text);
    }

    private String text(Candidate candidate) {
        if (candidate.element().eIsProxy()) {
            return "";
        }
        for (String name : TEXTS) {
            EStructuralFeature feature = candidate.type().getEStructuralFeature(name);
            if (feature != null && candidate.element().eGet(feature) instanceof LText text) {
                return texts.plain(text, texts.fileLanguage(candidate.element()));
            }
        }
        return "";
    }
}
