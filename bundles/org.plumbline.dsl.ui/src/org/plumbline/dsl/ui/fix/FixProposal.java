package org.plumbline.dsl.ui.fix;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plumbline.dsl.ide.fix.FixService;
import org.plumbline.dsl.ui.change.ChangeRun;
import org.plumbline.dsl.ui.change.Planned;
import org.plumbline.dsl.ui.change.ProjectChange;
import org.plumbline.dsl.ui.link.DocumentChanges;
import org.plumbline.dsl.ui.link.TextLink;
import org.plumbline.dsl.ui.navigate.WorkspaceFiles;

/**
 * The offer to put something right.
 *
 * @param title what it does
 * @param finding what was found
 * @param link to the text in which it was found
 */
record FixProposal(String title, FixService.Finding finding, TextLink link) implements ICompletionProposal {

    /** What is to be changed is worked out beside the window's thread; it is made if nobody types meanwhile. */
    @Override
    public void apply(IDocument document) {
        link.ask(title, FixService.class, (fixes, text) -> Planned.of(text, () -> fixes.edits(text, finding, title, uri -> null)),
                planned -> make(planned, document));
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getDisplayString() {
        return title;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Image getImage() {
        return JFaceResources.getResources().get(ImageDescriptor.createFromURL(FixProposal.class.getResource("/icons/reference.svg")));
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    private void make(Planned planned, IDocument document) {
        if (planned.refusal().isPresent()) {
            MessageDialog.openInformation(Display.getCurrent().getActiveShell(), title, planned.refusal().get());
        } else if (isHere(planned.change())) {
            DocumentChanges.apply(document, edits(planned.change()));
        } else {
            try {
                ChangeRun.of(planned.change().named(title));
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        }
    }

    private boolean isHere(ProjectChange change) {
        return change.edits().stream().allMatch(edit -> WorkspaceFiles.at(edit.getTextDocument().getUri()).filter(link.file()::equals).isPresent());
    }

    private static List<TextEdit> edits(ProjectChange change) {
        return change.edits().stream().map(TextDocumentEdit::getEdits).flatMap(List::stream).map(edit -> edit.getLeft()).toList();
    }
}
