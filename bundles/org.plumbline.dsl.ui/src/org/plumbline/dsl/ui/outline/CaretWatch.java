package org.plumbline.dsl.ui.outline;

import java.util.function.IntConsumer;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.texteditor.ITextEditor;

/** Tells where the caret of an editor is, when it has come to rest. */
final class CaretWatch {

    private final ITextEditor editor;
    private final ISelectionChangedListener listener;

    CaretWatch(ITextEditor editor, IntConsumer moved) {
        this.editor = editor;
        this.listener = event -> moved.accept(offset());
    }

    void start() {
        provider().addPostSelectionChangedListener(listener);
    }

    void stop() {
        if (editor.getSelectionProvider() != null) {
            provider().removePostSelectionChangedListener(listener);
        }
    }

    int offset() {
        return editor.getSelectionProvider() != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
                ? selection.getOffset() : 0;
    }

    private IPostSelectionProvider provider() {
        return (IPostSelectionProvider) editor.getSelectionProvider();
    }
}
