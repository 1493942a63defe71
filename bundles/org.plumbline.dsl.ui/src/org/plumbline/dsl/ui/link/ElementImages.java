package org.plumbline.dsl.ui.link;

import org.eclipse.jface.resource.ImageDescriptor;
import org.plumbline.model.provider.Icons;

/** The pictures of the classes of the metamodel, for lists and trees. */
public final class ElementImages {

    private ElementImages() {
    }

    /**
     * The picture of a class.
     *
     * @param type the name of the class, for example {@code RiskCard}
     */
    public static ImageDescriptor of(String type) {
        return ImageDescriptor.createFromURL(Icons.of(type));
    }
}
