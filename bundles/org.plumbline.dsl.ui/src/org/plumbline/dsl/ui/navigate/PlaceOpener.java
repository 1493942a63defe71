package org.plumbline.dsl.ui.navigate;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plumbline.dsl.ui.link.TextPlaces;

/** Opens a place in a text, in the editor that shows the file already or in a new one. */
public final class PlaceOpener {

    private PlaceOpener() {
    }

    /** Selects a range of the file at an address; beeps where that lies in no project of the workspace, such as in a packed library. */
    public static void open(String uri, Range range) {
        Optional<IFile> file = WorkspaceFiles.at(uri);
        if (file.isPresent()) {
            open(file.get(), range);
        } else {
            Display.getCurrent().beep();
        }
    }

    private static void open(IFile file, Range range) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            IEditorPart part = IDE.openEditor(page, file);
            if (part instanceof ITextEditor editor) {
                page.getNavigationHistory().markLocation(editor);
                IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
                IRegion region = new TextPlaces(document).region(range);
                editor.selectAndReveal(region.getOffset(), region.getLength());
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
