package org.plumbline.dsl.ui.completion;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * One of the words that a place of a snippet may hold.
 *
 * @param word to be written
 * @param place that moves with the text around it
 */
record ChoiceProposal(String word, Position place) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(place.getOffset(), place.getLength(), word);
        } catch (BadLocationException e) {
            throw new IllegalStateException("the place is gone", e);
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(place.getOffset() + word.length(), 0);
    }

    @Override
    public String getDisplayString() {
        return word;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
