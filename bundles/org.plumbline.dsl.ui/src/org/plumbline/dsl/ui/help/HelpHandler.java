package org.plumbline.dsl.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.plumbline.dsl.ide.help.ContextHelp;
import org.plumbline.dsl.ui.guide.GuideBook;
import org.plumbline.dsl.ui.guide.GuideInput;
import org.plumbline.dsl.ui.link.EditedText;

/** Helps with the field at the caret; asked once more, opens the guide to the language there. */
public final class HelpHandler extends AbstractHandler {

    private HelpPopup last;

    @Override
    public Object execute(ExecutionEvent event) {
        EditedText.active(event).ifPresent(this::help);
        return null;
    }

    private void help(EditedText edited) {
        StyledText text = (StyledText) edited.editor().getAdapter(Control.class);
        if (last != null && last.isOpenOn(text)) {
            String section = last.section();
            last.close();
            new GuideInput(GuideBook.LANGUAGE, section).open(edited.editor().getSite().getPage());
            return;
        }
        int caret = edited.selection().getOffset();
        edited.link().ask("Looking for help", ContextHelp.class, (service, file) -> service.at(file, caret),
                help -> help.ifPresent(card -> last = HelpPopup.open(edited, text, card)));
    }
}
