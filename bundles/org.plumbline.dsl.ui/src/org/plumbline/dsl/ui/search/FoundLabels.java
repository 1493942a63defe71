package org.plumbline.dsl.ui.search;

import java.util.function.Function;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** What the dialog shows of an element that was found: in the list its names, below the list its place. */
final class FoundLabels extends LabelProvider implements IStyledLabelProvider {

    private final Function<FoundElement, String> words;
    private final String image;

    FoundLabels(Function<FoundElement, String> words, String image) {
        this.words = words;
        this.image = image;
    }

    @Override
    public String getText(Object element) {
        return element instanceof FoundElement found ? words.apply(found) : "";
    }

    @Override
    public StyledString getStyledText(Object element) {
        String text = getText(element);
        int id = text.indexOf(' ');
        return id < 0 ? new StyledString(text)
                : new StyledString(text.substring(0, id)).append(text.substring(id), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof FoundElement ? JFaceResources.getResources()
                .get(ImageDescriptor.createFromURL(FoundLabels.class.getResource("/icons/" + image + ".svg"))) : null;
    }
}
