package org.plumbline.dsl.ui.rename;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.link.ILinkedModeListener;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI.ExitFlags;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.plumbline.dsl.ui.link.TextLink;
import org.plumbline.dsl.ui.link.TextPlaces;

/**
 * Lets a user type the new id where the old one stands; the other mentions in the text follow. At the end the text is put back as it was,
 * and whoever asked is told what was typed: the language then changes all files.
 */
final class LinkedRename {

    private final TextViewer viewer;
    private final TextLink link;
    private final IDocument document;
    private final String before;
    private final LinkedModeModel model = new LinkedModeModel();
    private LinkedPosition typed;
    private boolean accepted;

    private LinkedRename(TextViewer viewer, TextLink link) {
        this.viewer = viewer;
        this.link = link;
        this.document = viewer.getDocument();
        this.before = document.get();
    }

    /**
     * Begins.
     *
     * @param caret at the mention in which the user types
     * @param done told the new id, when there is one
     * @return empty where the mentions are not all written in the same way
     */
    static Optional<LinkedRename> begin(TextViewer viewer, TextLink link, int caret, List<Range> mentions, Consumer<String> done) {
        LinkedRename rename = new LinkedRename(viewer, link);
        try {
            return rename.install(caret, mentions, done) ? Optional.of(rename) : Optional.empty();
        } catch (BadLocationException e) {
            // one of them is written in quotes and another is not
            return Optional.empty();
        }
    }

    /** Whether it still goes on in a document. */
    boolean isActiveIn(IDocument other) {
        return document == other && LinkedModeModel.hasInstalledModel(document);
    }

    /** Ends without a new id. */
    void cancel() {
        model.exit(ILinkedModeListener.NONE);
    }

    private boolean install(int caret, List<Range> mentions, Consumer<String> done) throws BadLocationException {
        LinkedPositionGroup group = new LinkedPositionGroup();
        for (Range mention : mentions) {
            IRegion place = new TextPlaces(document).region(mention);
            boolean here = place.getOffset() <= caret && caret <= place.getOffset() + place.getLength();
            LinkedPosition position = new LinkedPosition(document, place.getOffset(), place.getLength(), here ? 0 : 1);
            typed = here ? position : typed;
            group.addPosition(position);
        }
        if (typed == null) {
            return false;
        }
        model.addGroup(group);
        model.forceInstall();
        model.addLinkingListener(new End(() -> end(done)));
        viewer.getUndoManager().beginCompoundChange();
        link.setProposing(false);
        EditorLinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
        ui.setExitPolicy((mode, event, offset, length) -> event.character == SWT.CR || event.character == SWT.LF ? accept() : null);
        ui.setExitPosition(viewer, caret, 0, Integer.MAX_VALUE);
        ui.enter();
        viewer.setSelectedRange(typed.getOffset(), typed.getLength());
        return true;
    }

    private ExitFlags accept() {
        accepted = true;
        return new ExitFlags(ILinkedModeListener.NONE, false);
    }

    private void end(Consumer<String> done) {
        link.setProposing(true);
        String id = text();
        IUndoManager undo = viewer.getUndoManager();
        if (undo == null) {
            return; // the editor was closed, and its text with it
        }
        undo.endCompoundChange();
        while (!document.get().equals(before) && undo.undoable()) {
            undo.undo();
        }
        if (accepted && document.get().equals(before)) {
            done.accept(id);
        }
    }

    private String text() {
        try {
            return typed.isDeleted() ? "" : document.get(typed.getOffset(), typed.getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException("the place of the new id lies outside of its text", e);
        }
    }

    /** Hears the end only. */
    private record End(Runnable then) implements ILinkedModeListener {

        @Override
        public void left(LinkedModeModel left, int flags) {
            then.run();
        }

        @Override
        public void suspend(LinkedModeModel suspended) {
            // goes on when what came between is over
        }

        @Override
        public void resume(LinkedModeModel resumed, int flags) {
            // nothing was forgotten meanwhile
        }
    }
}
