package org.plumbline.dsl.ui.outline;

import org.eclipse.jface.resource.ImageDescriptor;

/** The pictures of the outline's tools. */
final class OutlineImages {

    private OutlineImages() {
    }

    static ImageDescriptor of(String name) {
        return ImageDescriptor.createFromURL(OutlineImages.class.getResource("/icons/" + name + ".svg"));
    }
}
