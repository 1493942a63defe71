package org.plumbline.dsl.ui.navigate;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plumbline.dsl.ui.link.TextPlaces;

/** Opens a place in a text, in the editor that shows it already or in a new one; a text of a library can be read there only. */
public final class PlaceOpener {

    private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

    /** Opens an editor on a page. */
    @FunctionalInterface
    private interface Opening {

        IEditorPart on(IWorkbenchPage page) throws PartInitException;
    }

    private PlaceOpener() {
    }

    /** Selects a range of the text at an address; beeps where that lies neither in a project of the workspace nor in a library. */
    public static void open(String uri, Range range) {
        Optional<IFile> file = WorkspaceFiles.at(uri);
        Optional<PackedPlace> packed = PackedPlace.at(uri);
        if (file.isPresent()) {
            open(page -> IDE.openEditor(page, file.get()), range);
        } else if (packed.isPresent()) {
            new PackedReading(packed.get(), text -> open(page -> IDE.openEditor(page, new PackedInput(text), EDITOR), range)).schedule();
        } else {
            Display.getCurrent().beep();
        }
    }

    private static void open(Opening opening, Range range) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        try {
            IEditorPart part = opening.on(window.getActivePage());
            if (part instanceof ITextEditor editor) {
                window.getActivePage().getNavigationHistory().markLocation(editor);
                IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
                IRegion region = new TextPlaces(document).region(range);
                editor.selectAndReveal(region.getOffset(), region.getLength());
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
