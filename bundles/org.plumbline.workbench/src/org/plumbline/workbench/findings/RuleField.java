package org.plumbline.workbench.findings;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.plumbline.workspace.FindingMarkers;

/** The code of the rule that a finding comes from, by which the description of the rules explains it. */
public final class RuleField extends MarkerField {

    private static final int WIDTH_IN_CHARACTERS = 12;

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(FindingMarkers.CODE, "");
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return new PixelConverter(control).convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS);
    }
}
