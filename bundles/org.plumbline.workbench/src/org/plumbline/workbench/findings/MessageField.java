package org.plumbline.workbench.findings;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.internal.views.markers.MarkerSeverityAndDescriptionField;

/** What a finding says, in a column that is wide enough for most of it. */
public final class MessageField extends MarkerSeverityAndDescriptionField {

    private static final int WIDTH_IN_CHARACTERS = 100;

    @Override
    public int getDefaultColumnWidth(Control control) {
        return new PixelConverter(control).convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS);
    }
}
