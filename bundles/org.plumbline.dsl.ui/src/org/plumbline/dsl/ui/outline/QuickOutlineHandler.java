package org.plumbline.dsl.ui.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.plumbline.dsl.ui.link.EditedText;

/** Opens the quick outline over the active text. */
public final class QuickOutlineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditedText.active(event).ifPresent(text -> text.link().read("Outline of " + text.link().file().getName(), OutlineReading::of,
                nodes -> new QuickOutline(text.editor(), nodes).open()));
        return null;
    }
}
