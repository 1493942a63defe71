package org.plumbline.dsl.ui.lens;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;

/** A note above a line. */
final class LineNote extends LineHeaderCodeMining {

    LineNote(int line, IDocument document, ICodeMiningProvider provider, String words) throws BadLocationException {
        super(line, document, provider);
        setLabel(words);
    }
}
