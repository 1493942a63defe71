package org.plumbline.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.generated.Generated;

class CyclesTest {

    private final Cycles cycles = new Cycles();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A>B B>C A>C              | -",
        "A>A                      | A",
        "A>B B>A                  | A B",
        "B>C C>D D>B A>B D>E      | B C D",
        "A>B B>C C>A B>A          | A B",
        "A>B B>A C>D D>C B>C      | A B; C D",
        "A>Z Z>A                  | -"})
    void findsAShortestWayRoundForEachComponent(String edges, String expected) {
        List<List<String>> pairs = Stream.of(edges.split(" ")).map(edge -> List.of(edge.split(">"))).toList();
        List<Cycle<String>> found = cycles.find(List.of("A", "B", "C", "D", "E"),
                node -> pairs.stream().filter(pair -> pair.getFirst().equals(node)).map(List::getLast).toList());
        assertThat(found.isEmpty() ? "-" : String.join("; ", found.stream().map(cycle -> String.join(" ", cycle.path())).toList()))
                .isEqualTo(expected);
    }

    @Test
    void survivesVeryLongChains() {
        int length = 200_000;
        List<Cycle<Integer>> found = cycles.find(IntStream.range(0, length).boxed().toList(),
                node -> Set.of((node + 1) % length));
        assertThat(found).singleElement().satisfies(cycle -> assertThat(cycle.path()).hasSize(length));
    }

    /** Compares with plain reachability, squared until nothing changes. */
    @Test
    void agreesWithReachabilityOnGeneratedGraphs() {
        Generated.rounds(60, 1_000, this::agreesWithReachability);
    }

    private void agreesWithReachability(Random random) {
        int size = 1 + random.nextInt(9);
        boolean[][] edges = new boolean[size][size];
        for (int edge = random.nextInt(2 * size + 1); edge > 0; edge--) {
            edges[random.nextInt(size)][random.nextInt(size)] = true;
        }
        List<Integer> nodes = IntStream.range(0, size).boxed().toList();
        List<Cycle<Integer>> found = cycles.find(nodes, node -> nodes.stream().filter(to -> edges[node][to]).toList());
        boolean[][] reach = reachable(edges);
        assertThat(found.stream().flatMap(cycle -> cycle.members().stream()))
                .containsExactlyInAnyOrderElementsOf(nodes.stream().filter(node -> reach[node][node]).toList());
        for (Cycle<Integer> cycle : found) {
            int first = cycle.path().getFirst();
            assertThat(cycle.members()).containsExactlyElementsOf(
                    nodes.stream().filter(node -> reach[first][node] && reach[node][first]).toList());
            List<Integer> round = new ArrayList<>(cycle.path());
            round.add(first);
            assertThat(IntStream.range(1, round.size())).allMatch(at -> edges[round.get(at - 1)][round.get(at)]);
            assertThat(cycle.path()).doesNotHaveDuplicates();
        }
    }

    private static boolean[][] reachable(boolean[][] edges) {
        boolean[][] reach = Stream.of(edges).map(boolean[]::clone).toArray(boolean[][]::new);
        for (int by = 0; by < edges.length; by++) {
            for (int from = 0; from < edges.length; from++) {
                for (int to = 0; to < edges.length; to++) {
                    reach[from][to] |= reach[from][by] && reach[by][to];
                }
            }
        }
        return reach;
    }
}
