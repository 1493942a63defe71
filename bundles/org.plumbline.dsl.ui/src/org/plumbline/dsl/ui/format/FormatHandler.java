package org.plumbline.dsl.ui.format;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.formatting.FormattingService;
import org.plumbline.dsl.ui.link.DocumentChanges;
import org.plumbline.dsl.ui.link.EditedText;

/** Lays out the active text, or the lines that are selected in it. */
public final class FormatHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditedText.active(event).filter(text -> text.editor().isEditable()).ifPresent(text -> {
            ITextSelection selection = text.selection();
            text.link().ask("Laying out " + text.link().file().getName(), FormattingService.class,
                    (service, file) -> edits(service, file, selection), edits -> DocumentChanges.apply(text.document(), edits));
        });
        return null;
    }

    private static List<TextEdit> edits(FormattingService service, XtextResource file, ITextSelection selection) {
        return selection.getLength() == 0 ? service.format(file) : service.format(file, selection.getOffset(), selection.getLength());
    }
}
