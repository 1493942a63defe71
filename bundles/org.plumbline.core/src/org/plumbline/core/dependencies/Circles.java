package org.plumbline.core.dependencies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds projects that build upon each other, whoever of them is asked about. */
final class Circles {

    private final List<SourceProject> projects;
    private final List<List<Integer>> sees;
    private final List<Circle> found = new ArrayList<>();
    private final Set<Integer> done = new HashSet<>();

    /**
     * @param members each sees the next, and the last sees the first
     * @param at positions of the members
     */
    record Circle(List<SourceProject> members, List<Integer> at) {
    }

    Circles(List<SourceProject> projects, List<List<Integer>> sees) {
        this.projects = projects;
        this.sees = sees;
    }

    /** One circle for each way back that a walk from the first project comes upon. */
    List<Circle> all() {
        walk(0, new ArrayList<>());
        return found;
    }

    private void walk(int at, List<Integer> way) {
        int back = way.indexOf(at);
        if (back >= 0) {
            List<Integer> members = List.copyOf(way.subList(back, way.size()));
            found.add(new Circle(members.stream().map(projects::get).toList(), members));
        } else if (!done.contains(at)) {
            way.add(at);
            sees.get(at).forEach(next -> walk(next, way));
            way.removeLast();
            done.add(at);
        }
    }
}
