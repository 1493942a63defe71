package org.plumbline.dsl.ui.edit;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows the other brace of a block. */
public final class BracketMatcher extends DefaultCharacterPairMatcher {

    /** A matcher for one editor. */
    public BracketMatcher() {
        super(new char[] {'{', '}'}, IDocument.DEFAULT_CONTENT_TYPE, true);
    }
}
