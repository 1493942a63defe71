package org.plumbline.dsl.ui.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.plumbline.dsl.ui.link.TextLinks;

/** Gives the platform's text editor an outline, where it shows one of our texts. */
public final class OutlineAdapter implements IAdapterFactory {

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }

    @Override
    public <T> T getAdapter(Object adapted, Class<T> type) {
        boolean ours = adapted instanceof ITextEditor editor && editor.getDocumentProvider() != null
                && TextLinks.ofWorkbench().of(editor.getDocumentProvider().getDocument(editor.getEditorInput())).isPresent();
        return ours ? type.cast(new OutlinePage((ITextEditor) adapted)) : null;
    }
}
