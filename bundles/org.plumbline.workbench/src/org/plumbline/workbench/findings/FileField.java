package org.plumbline.workbench.findings;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The file of a finding, with its folders in the project; of a project, its name. */
public final class FileField extends MarkerField {

    private static final int WIDTH_IN_CHARACTERS = 28;

    @Override
    public String getValue(MarkerItem item) {
        if (item.getMarker() == null) {
            return "";
        }
        IResource resource = item.getMarker().getResource();
        return resource.getType() == IResource.PROJECT ? resource.getName() : resource.getProjectRelativePath().toString();
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return new PixelConverter(control).convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS);
    }
}
