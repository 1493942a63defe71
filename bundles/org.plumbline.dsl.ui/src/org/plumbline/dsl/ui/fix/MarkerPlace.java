package org.plumbline.dsl.ui.fix;

import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.Position;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;
import org.plumbline.dsl.ide.fix.FixService.Finding;
import org.plumbline.workspace.FindingMarkers;

/** Where the finding of a marker stands now: its editor knows better than the marker, which tells where it stood when it was saved. */
final class MarkerPlace {

    private MarkerPlace() {
    }

    /** The finding; empty where it has no place in a text, or is gone. */
    static Optional<Finding> of(IMarker marker) {
        int start = marker.getAttribute(IMarker.CHAR_START, -1);
        int end = marker.getAttribute(IMarker.CHAR_END, -1);
        ITextFileBuffer open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(marker.getResource().getFullPath(), LocationKind.IFILE);
        if (open != null && open.getAnnotationModel() instanceof AbstractMarkerAnnotationModel model) {
            Position place = model.getMarkerPosition(marker);
            if (place != null && !place.isDeleted()) {
                start = place.getOffset();
                end = start + place.getLength();
            }
        }
        return start < 0 ? Optional.empty() : Optional.of(new Finding(marker.getAttribute(FindingMarkers.CODE, ""), start, Math.max(0, end - start)));
    }
}
