package org.plumbline.design;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.text.Texts;
import org.plumbline.model.core.CoreFactory;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.LText;

/** Reads texts in the host's language or that of the file that they stand in, and writes them in the latter; translations stay as they are. */
final class WrittenText {

    private final Texts texts = new Texts();
    private final Optional<String> language;

    WrittenText() {
        this(Presentation.AS_WRITTEN);
    }

    WrittenText(Presentation presentation) {
        language = presentation.language();
    }

    /** The text as its file has it, or as near to the host's language as there is; empty where there is none. */
    String read(EObject owner, LText text) {
        return texts.plain(text, language.orElseGet(() -> texts.fileLanguage(owner)));
    }

    /** A text of its own. */
    LText of(String words) {
        LText text = CoreFactory.eINSTANCE.createLText();
        text.getEntries().add(entry(words));
        return text;
    }

    /** The same text with other words, or a new one where there was none; nothing where there are no words. */
    LText rewritten(EObject owner, LText text, String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (text == null) {
            return of(words.strip());
        }
        String language = texts.fileLanguage(owner);
        Optional<LString> own = text.getEntries().stream()
                .filter(entry -> entry.getLang() == null || entry.getLang().equalsIgnoreCase(language)).findFirst();
        if (own.isPresent()) {
            own.get().setText(words.strip());
        } else {
            text.getEntries().add(0, entry(words.strip()));
        }
        return text;
    }

    private static LString entry(String words) {
        LString entry = CoreFactory.eINSTANCE.createLString();
        entry.setText(words);
        return entry;
    }
}
