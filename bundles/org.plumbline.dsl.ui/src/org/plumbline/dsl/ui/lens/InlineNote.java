package org.plumbline.dsl.ui.lens;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;

/** A note within a line. */
final class InlineNote extends LineContentCodeMining {

    InlineNote(int offset, ICodeMiningProvider provider, String words) {
        super(new Position(offset, 1), provider);
        setLabel(" " + words + " ");
    }
}
