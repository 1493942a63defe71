package org.plumbline.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.LText;

/** The texts that readers of documents see: all of an element and its parts but reasons and notes, which are for those who write. */
final class PrintedTexts {

    private static final Set<String> NOT_PRINTED = Set.of("reason", "notes");

    private PrintedTexts() {
    }

    /** The texts of an element, those with words only, in the order of the model. */
    static List<LText> of(EObject element) {
        List<LText> texts = new ArrayList<>();
        collect(element, texts);
        return texts;
    }

    /** What a text says, in each language in which it says something. */
    static List<LString> entries(LText text) {
        return text.getEntries().stream().filter(PrintedTexts::hasWords).toList();
    }

    private static boolean hasWords(LString entry) {
        return entry.getText() != null && !entry.getText().isBlank();
    }

    private static void collect(EObject element, List<LText> texts) {
        for (EObject part : element.eContents()) {
            if (NOT_PRINTED.contains(part.eContainingFeature().getName())) {
                continue;
            }
            if (part instanceof LText text && text.getEntries().stream().anyMatch(PrintedTexts::hasWords)) {
                texts.add(text);
            }
            if (!(part instanceof LString)) {
                collect(part, texts);
            }
        }
    }
}
