package org.plumbline.validation.rules;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.LText;
import org.plumbline.model.core.Named;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-K-012: a card fits on one side of A4. Counted are the letters of what readers see, in the language that takes most of them; notes and
 * reasons are for those who write.
 */
public final class CardFits extends CodedRule<Named> {

    /** About sixty lines of fifty letters: what one side of A4 holds below the headings of a card. */
    private static final int MOST_LETTERS = 3000;

    /** All letters of each card, in all languages together and with what readers do not see: more than what counts. */
    private record Lengths(Map<EObject, Integer> byCard) {

        static Lengths of(RuleContext context) {
            Map<EObject, Integer> byCard = new IdentityHashMap<>();
            for (LString text : context.index().all(LString.class)) {
                EObject around = text;
                while (around != null && !(around instanceof Named named && Cards.is(named))) {
                    around = around.eContainer();
                }
                if (around != null && text.getText() != null) {
                    byCard.merge(around, text.getText().length(), Integer::sum);
                }
            }
            return new Lengths(byCard);
        }
    }

    /** The rule. */
    public CardFits() {
        super("IM-K-012", Severity.INFO, Named.class);
    }

    @Override
    public void check(Named element, RuleContext context, FindingSink sink) {
        if (!Cards.is(element)) {
            return;
        }
        if (context.derived(Lengths.class, Lengths::of).byCard().getOrDefault(element, 0) > MOST_LETTERS) {
            count(element, context, sink);
        }
    }

    private static void count(Named element, RuleContext context, FindingSink sink) {
        Map<String, Integer> letters = new TreeMap<>();
        for (LText text : PrintedTexts.of(element)) {
            for (LString entry : PrintedTexts.entries(text)) {
                String language = entry.getLang() == null ? context.texts().fileLanguage(element) : entry.getLang();
                letters.merge(language, entry.getText().strip().replaceAll("\\s+", " ").length(), Integer::sum);
            }
        }
        letters.entrySet().stream().filter(each -> each.getValue() > MOST_LETTERS).reduce((a, b) -> a.getValue() >= b.getValue() ? a : b)
                .ifPresent(longest -> sink.report(Place.of(element), "long", context.label(element),
                        Integer.toString(longest.getValue()), longest.getKey(), Integer.toString(MOST_LETTERS)));
    }
}
