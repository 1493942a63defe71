package org.plumbline.cli.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.picture.Mark;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.Problem;

/** What a check found about the elements of a project, as signs for pictures. */
final class FoundMarks {

    private final Map<EObject, List<Mark>> found = new IdentityHashMap<>();

    /** @param problems of the project; those about no element are passed over */
    FoundMarks(LoadedProject project, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        Map<String, NavigableMap<Integer, EObject>> beginnings = new HashMap<>();
        project.index().files().forEach(file -> file.eAllContents().forEachRemaining(element -> project.sources().locate(element)
                .ifPresent(place -> beginnings.computeIfAbsent(place.file(), key -> new TreeMap<>()).putIfAbsent(place.offset(), element))));
        for (Problem problem : problems) {
            NavigableMap<Integer, EObject> inFile = beginnings.getOrDefault(problem.position().file(), new TreeMap<>());
            Map.Entry<Integer, EObject> nearest = inFile.floorEntry(problem.position().offset());
            if (nearest != null && problem.position().line() > 0) {
                found.computeIfAbsent(nearest.getValue(), key -> new ArrayList<>()).add(mark(problem));
            }
        }
    }

    private static Mark mark(Problem problem) {
        Mark.Kind kind = switch (problem.severity()) {
            case ERROR -> Mark.Kind.ERROR;
            case WARNING -> Mark.Kind.WARNING;
            default -> Mark.Kind.NOTE;
        };
        return new Mark(kind, problem.code() + ": " + problem.message());
    }

    /**
     * The marks of each of some elements: those of its own, and of what it holds that is not among them.
     *
     * @param shown the elements; one that is shown several times, such as the whole in each cell of a grid, gets no marks
     */
    Map<EObject, List<Mark>> of(Collection<EObject> shown) {
        Map<EObject, Integer> counts = new IdentityHashMap<>();
        shown.forEach(element -> counts.merge(element, 1, Integer::sum));
        Map<EObject, List<Mark>> marks = new IdentityHashMap<>();
        found.forEach((element, own) -> {
            EObject holder = element;
            while (holder != null && !counts.containsKey(holder)) {
                holder = holder.eContainer();
            }
            if (holder != null && counts.get(holder) == 1) {
                marks.computeIfAbsent(holder, key -> new ArrayList<>()).addAll(own);
            }
        });
        return marks;
    }
}
