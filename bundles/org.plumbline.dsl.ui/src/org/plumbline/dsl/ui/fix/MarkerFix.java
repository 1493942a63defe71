package org.plumbline.dsl.ui.fix;

import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.plumbline.workspace.FindingMarkers;

/** One offer for a marker, and for others of its rule to which the same can be done. */
final class MarkerFix extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {

    private final String title;
    private final IMarker marker;
    private final int relevance;

    /** @param relevance larger for a better offer: the platform shows them in this order */
    MarkerFix(String title, IMarker marker, int relevance) {
        this.title = title;
        this.marker = marker;
        this.relevance = relevance;
    }

    @Override
    public int getRelevanceForResolution() {
        return relevance;
    }

    @Override
    public String getLabel() {
        return title;
    }

    @Override
    public String getDescription() {
        return null;
    }

    @Override
    public Image getImage() {
        return JFaceResources.getResources().get(ImageDescriptor.createFromURL(MarkerFix.class.getResource("/icons/reference.svg")));
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        String code = marker.getAttribute(FindingMarkers.CODE, "");
        return Stream.of(markers).filter(other -> !other.equals(marker) && other.getAttribute(FindingMarkers.CODE, "").equals(code)
                && MarkerFixes.titles(other).contains(title)).toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker one) {
        run(new IMarker[] {one}, null);
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        new FixJob(title, Stream.of(markers).toList()).schedule();
    }
}
