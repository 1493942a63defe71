package org.plumbline.workbench.welcome;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.FileStoreEditorInput;

/**
 * A text about the product that is installed with it.
 *
 * @param name of the file in the folder {@code docs} of the installation
 */
record Documentation(String name) {

    /** Where it is; empty where it is not installed. */
    Optional<Path> file() {
        try {
            Path file = Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL())).resolve("docs").resolve(name);
            return Optional.of(file).filter(Files::isReadable);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the installation lies in no folder", e);
        }
    }

    /** Shows it in the text editor: not every system has a program for Markdown. */
    void open(IWorkbenchPage page) throws PartInitException {
        Path file = file().orElseThrow(() -> new PartInitException("The installation lacks the file docs/" + name + "."));
        IEditorPart editor = page.openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri())),
                EditorsUI.DEFAULT_TEXT_EDITOR_ID);
        if (editor.getAdapter(Control.class) instanceof StyledText text) {
            text.setWordWrap(true);
        }
    }
}
