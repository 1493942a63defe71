package org.plumbline.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.plumbline.dsl.expectation.Frame;
import org.plumbline.dsl.expectation.Given;

/** Fills tab stops with what the project around a place makes likely. */
final class SiteValues implements Values {

    private static final int MOST_CHOICES = 12;

    private final Candidates candidates;
    private final FreeIds ids;
    private final Placeholders placeholders;
    private final Site site;

    private SiteValues(Candidates candidates, FreeIds ids, Placeholders placeholders, Site site) {
        this.candidates = candidates;
        this.ids = ids;
        this.placeholders = placeholders;
        this.site = site;
    }

    @Override
    public void write(AbstractElement value, EClass type, SnippetText text) {
        if (value instanceof CrossReference reference) {
            reference(reference, type, text);
            return;
        }
        RuleCall call = (RuleCall) value;
        if (call.getRule().getType().getClassifier() instanceof EEnum) {
            text.choice(Words.of((ParserRule) call.getRule()));
            return;
        }
        switch (call.getRule().getName()) {
            case "Id" -> text.stop(ids.next(type, site));
            case "Text" -> text.quoted();
            case "Date" -> text.stop(site.today().toString());
            case "Version" -> text.stop("0.1.0");
            case "Percent" -> text.stop("50").join("%");
            case "Difficulty" -> text.stop("3").word("of").word("5");
            case "Unit" -> text.stop("%");
            case "Tag" -> text.stop(isLanguage(call) ? "en" : "word");
            case "TextTag" -> text.word("en:");
            case "Name" -> text.stop("EUR");
            case "Whole", "Number", "Signed" -> text.stop("1");
            default -> text.stop("word");
        }
    }

    @Override
    public Set<String> given(Frame element) {
        return site.given(element).stream().map(Given::feature).collect(Collectors.toSet());
    }

    private void reference(CrossReference reference, EClass type, SnippetText text) {
        String feature = GrammarUtil.containingAssignment(reference).getFeature();
        List<String> names = type.getEStructuralFeature(feature) instanceof EReference target
                ? site.choices(target, asked -> candidates.few(asked, site, MOST_CHOICES))
                : List.of();
        if (names.isEmpty()) {
            text.stop(placeholders.of((EClass) reference.getType().getClassifier()));
        } else {
            text.choice(names);
        }
    }

    static boolean isLanguage(RuleCall call) {
        return GrammarUtil.containingAssignment(call) != null && GrammarUtil.containingAssignment(call).getFeature().startsWith("language");
    }

    /** Makes them for each place. */
    @Singleton
    static final class Factory {

        private final Candidates candidates;
        private final FreeIds ids;
        private final Placeholders placeholders;

        @Inject
        Factory(Candidates candidates, FreeIds ids, Placeholders placeholders) {
            this.candidates = candidates;
            this.ids = ids;
            this.placeholders = placeholders;
        }

        SiteValues at(Site site) {
            return new SiteValues(candidates, ids, placeholders, site);
        }
    }
}
