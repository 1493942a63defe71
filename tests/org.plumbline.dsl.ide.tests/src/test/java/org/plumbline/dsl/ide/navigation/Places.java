package org.plumbline.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.plumbline.dsl.ide.kit.MarkedProject;
import org.plumbline.dsl.ide.kit.MarkedText;
import org.plumbline.dsl.ide.text.DocumentUris;
import org.plumbline.dsl.ide.text.TextPositions;

/** Shows places as marks in the texts of a project. */
final class Places {

    private Places() {
    }

    /** The texts of a project with marks around the places found. */
    static Map<String, String> marked(MarkedProject project, List<Location> found) {
        Map<String, String> marked = new TreeMap<>();
        project.texts().forEach((name, text) -> marked.put(name, MarkedText.marked(text.text(), found.stream()
                .filter(place -> place.getUri().equals(DocumentUris.of(MarkedProject.uri(name))))
                .map(place -> range(text.text(), place.getRange()))
                .sorted(Comparator.comparingInt(MarkedText.Range::offset)).toList())));
        return marked;
    }

    /** The texts of a project with the marks that a test wrote. */
    static Map<String, String> expected(MarkedProject project) {
        Map<String, String> marked = new TreeMap<>();
        project.texts().forEach((name, text) -> marked.put(name, MarkedText.marked(text.text(), new ArrayList<>(text.ranges()))));
        return marked;
    }

    private static MarkedText.Range range(String text, Range range) {
        TextPositions positions = new TextPositions(text);
        int start = positions.offset(range.getStart());
        return new MarkedText.Range(start, positions.offset(range.getEnd()) - start);
    }
}
