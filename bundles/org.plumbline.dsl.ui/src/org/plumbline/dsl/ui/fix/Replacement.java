package org.plumbline.dsl.ui.fix;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * The offer to write another name.
 *
 * @param name to be written
 * @param offset of the one that leads nowhere
 * @param length of it
 */
record Replacement(String name, int offset, int length) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(offset, length, name);
        } catch (BadLocationException e) {
            throw new IllegalStateException("a fix for another text", e);
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(offset + name.length(), 0);
    }

    @Override
    public String getDisplayString() {
        return "Change to " + name;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Image getImage() {
        return JFaceResources.getResources()
                .get(ImageDescriptor.createFromURL(Replacement.class.getResource("/icons/reference.svg")));
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
