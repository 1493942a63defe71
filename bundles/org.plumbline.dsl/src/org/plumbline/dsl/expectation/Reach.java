package org.plumbline.dsl.expectation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.dsl.expectation.Point.Way;

/** What can be read next from a point, through the rules that are called there; found once for each point. */
final class Reach {

    /**
     * A piece that can be read.
     *
     * @param calls the rules that are begun for it, outermost first
     */
    record Next(List<Way> calls, Way way) {
    }

    /** @param atEnd whether the rule may end here */
    record Reachable(Map<String, List<Next>> byToken, boolean atEnd) {
    }

    private final Map<Point, Reachable> known = new ConcurrentHashMap<>();

    Reachable from(Point point) {
        Reachable found = known.get(point);
        if (found == null) {
            found = search(point);
            known.put(point, found);
        }
        return found;
    }

    private Reachable search(Point start) {
        Map<String, List<Next>> byToken = new LinkedHashMap<>();
        Set<Point> seen = new HashSet<>(Set.of(start));
        List<Point> open = new ArrayList<>(seen);
        boolean atEnd = false;
        while (!open.isEmpty()) {
            Point at = open.removeFirst();
            atEnd |= at.isEnd();
            for (Way way : at.ways()) {
                boolean passed = way.token() == null && way.called() == null;
                if (way.token() != null) {
                    add(byToken, way.token(), new Next(List.of(), way));
                } else if (way.called() != null) {
                    Reachable inside = from(way.called());
                    inside.byToken().forEach((token, all) -> all.forEach(next -> add(byToken, token, behind(way, next))));
                    passed = inside.atEnd();
                }
                if (passed && seen.add(way.to())) {
                    open.add(way.to());
                }
            }
        }
        return new Reachable(byToken, atEnd);
    }

    private static void add(Map<String, List<Next>> byToken, String token, Next next) {
        byToken.computeIfAbsent(token, key -> new ArrayList<>(1)).add(next);
    }

    private static Next behind(Way call, Next next) {
        List<Way> calls = new ArrayList<>();
        calls.add(call);
        calls.addAll(next.calls());
        return new Next(List.copyOf(calls), next.way());
    }
}
