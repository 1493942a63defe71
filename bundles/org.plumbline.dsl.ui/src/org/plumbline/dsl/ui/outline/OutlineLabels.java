package org.plumbline.dsl.ui.outline;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.plumbline.dsl.ui.link.ElementImages;

/** An element as its id, followed in a fainter colour by what it is called, with the picture of its class. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public StyledString getStyledText(Object element) {
        String name = ((OutlineNode) element).name();
        int id = name.indexOf(' ');
        StyledString text = new StyledString(id < 0 ? name : name.substring(0, id));
        return id < 0 ? text : text.append(name.substring(id), StyledString.QUALIFIER_STYLER);
    }

    /** What a filter looks at. */
    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return images.get(ElementImages.of(((OutlineNode) element).type()));
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
