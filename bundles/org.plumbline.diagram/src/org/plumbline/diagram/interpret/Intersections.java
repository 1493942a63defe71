package org.plumbline.diagram.interpret;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;

/** Finds out where lines and columns of a cross table meet. Each finder is asked once of each element. */
final class Intersections {

    private record Meeting(EObject element, List<EObject> lines, List<EObject> columns) {
    }

    private final EObject root;
    private final Asking asking;
    private final Candidates candidates;
    private final Map<Part, List<Meeting>> meetings = new HashMap<>();
    private final Map<Part, Map<EObject, List<EObject>>> columns = new HashMap<>();

    Intersections(EObject root, Asking asking, Candidates candidates) {
        this.root = root;
        this.asking = asking;
        this.candidates = candidates;
    }

    /** The element that a cell stands for: one that lies between, or that of the line; empty if they do not meet. */
    Optional<EObject> between(Part intersection, EObject line, EObject column) {
        if (intersection.flag("useDomainClass")) {
            return meetings.computeIfAbsent(intersection, this::meetings).stream()
                    .filter(each -> each.lines().contains(line) && each.columns().contains(column)).map(Meeting::element).findFirst();
        }
        boolean meet = columns.computeIfAbsent(intersection, each -> new IdentityHashMap<>())
                .computeIfAbsent(line, each -> found(intersection, "columnFinderExpression", each)).contains(column);
        return meet ? Optional.of(line) : Optional.empty();
    }

    private List<Meeting> meetings(Part intersection) {
        return candidates.of(intersection, root).stream().map(element -> new Meeting(element,
                found(intersection, "lineFinderExpression", element), found(intersection, "columnFinderExpression", element))).toList();
    }

    private List<EObject> found(Part intersection, String finder, EObject element) {
        return asking.elements(intersection, finder, Scope.of(element));
    }
}
