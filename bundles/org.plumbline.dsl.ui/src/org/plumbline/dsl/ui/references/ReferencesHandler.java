package org.plumbline.dsl.ui.references;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.search.ui.NewSearchUI;
import org.plumbline.dsl.ui.link.EditedText;

/** Shows in the Search view where the element at the caret is mentioned, in all files of the project. */
public final class ReferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditedText.active(event).ifPresent(text -> {
            int caret = text.selection().getOffset();
            NewSearchUI.activateSearchResultView();
            NewSearchUI.runQueryInBackground(new ReferencesQuery(text.link(), text.wordAt(caret), caret));
        });
        return null;
    }
}
