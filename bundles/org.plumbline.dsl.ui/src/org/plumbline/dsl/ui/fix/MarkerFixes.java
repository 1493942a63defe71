package org.plumbline.dsl.ui.fix;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.plumbline.dsl.ide.fix.FixCatalogue;
import org.plumbline.dsl.ide.fix.FixService;
import org.plumbline.dsl.ide.fix.FixService.Finding;
import org.plumbline.dsl.ui.link.TextLinks;
import org.plumbline.workspace.FindingMarkers;

/** What the Problems view offers on a finding: the same as Ctrl+1 in its text. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    private static final Set<String> CODES = FixCatalogue.standard().codes();
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Override
    public boolean hasResolutions(IMarker marker) {
        return marker.getResource() instanceof IFile && CODES.contains(marker.getAttribute(FindingMarkers.CODE, ""));
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<String> titles = titles(marker);
        return IntStream.range(0, titles.size()).mapToObj(i -> new MarkerFix(titles.get(i), marker, titles.size() - i))
                .toArray(IMarkerResolution[]::new);
    }

    /** What can be done about a finding; nothing where the language has no time to tell. */
    static List<String> titles(IMarker marker) {
        Optional<Finding> finding = MarkerPlace.of(marker);
        return finding.isPresent() && marker.getResource() instanceof IFile file
                ? TextLinks.ofWorkbench().ask(file, FixService.class, (fixes, text) -> fixes.titles(text, finding.get()), PATIENCE).orElse(List.of())
                : List.of();
    }
}
