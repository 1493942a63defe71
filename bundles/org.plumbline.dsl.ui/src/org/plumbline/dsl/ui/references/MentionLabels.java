package org.plumbline.dsl.ui.references;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** A file by its path, a line by its number and its words. */
final class MentionLabels extends LabelProvider implements IStyledLabelProvider {

    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof MentionLine line) {
            return new StyledString(line.number() + ": ", StyledString.QUALIFIER_STYLER).append(line.text());
        }
        IFile file = (IFile) element;
        return new StyledString(file.getName())
                .append("  " + file.getParent().getFullPath().makeRelative(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage(Object element) {
        String name = element instanceof IFile ? "file" : "reference";
        return images.get(ImageDescriptor.createFromURL(MentionLabels.class.getResource("/icons/" + name + ".svg")));
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
