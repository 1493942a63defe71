package org.plumbline.dsl.ui.hover;

import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.swt.widgets.Shell;

/** Makes the windows that show Markdown over or beside the text. */
public final class CardControls extends AbstractReusableInformationControlCreator {

    @Override
    protected IInformationControl doCreateInformationControl(Shell parent) {
        return new CardControl(parent, false);
    }
}
