package org.plumbline.dsl.ui.completion;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.plumbline.dsl.ui.completion.Snippet.Stop;

/** Leads with Tab through the places of a snippet that has just been written. */
final class SnippetMode {

    private final ITextViewer viewer;
    private final int offset;
    private final Snippet snippet;

    /**
     * @param viewer in which it was written
     * @param offset where
     */
    SnippetMode(ITextViewer viewer, int offset, Snippet snippet) {
        this.viewer = viewer;
        this.offset = offset;
        this.snippet = snippet;
    }

    /** Begins, and answers what is to be selected first; behind a snippet without places, the caret goes. */
    Point enter() throws BadLocationException {
        List<Stop> stops = snippet.stops().stream().filter(stop -> stop.number() != 0).toList();
        int end = offset + snippet.stops().stream().filter(stop -> stop.number() == 0).mapToInt(Stop::offset).findFirst()
                .orElse(snippet.text().length());
        if (stops.isEmpty()) {
            return new Point(end, 0);
        }
        Map<Integer, LinkedPositionGroup> groups = new LinkedHashMap<>();
        for (int i = 0; i < stops.size(); i++) {
            groups.computeIfAbsent(stops.get(i).number(), number -> new LinkedPositionGroup()).addPosition(position(stops.get(i), i));
        }
        LinkedModeModel model = new LinkedModeModel();
        for (LinkedPositionGroup group : groups.values()) {
            model.addGroup(group);
        }
        model.forceInstall();
        LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
        ui.setExitPosition(viewer, end, 0, Integer.MAX_VALUE);
        ui.setCyclingMode(LinkedModeUI.CYCLE_WHEN_NO_PARENT);
        ui.enter();
        return new Point(ui.getSelectedRegion().getOffset(), ui.getSelectedRegion().getLength());
    }

    private LinkedPosition position(Stop stop, int order) {
        IDocument document = viewer.getDocument();
        int at = offset + stop.offset();
        if (stop.choices().isEmpty()) {
            return new LinkedPosition(document, at, stop.length(), order);
        }
        ICompletionProposal[] choices = new ICompletionProposal[stop.choices().size()];
        ProposalPosition place = new ProposalPosition(document, at, stop.length(), order, choices);
        Arrays.setAll(choices, i -> new ChoiceProposal(stop.choices().get(i), place));
        return place;
    }
}
