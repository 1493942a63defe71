package org.plumbline.core.schedule;

import java.util.List;
import java.util.Set;

/**
 * Nodes of a graph that can reach each other.
 *
 * @param path a shortest way round, beginning with the first of the nodes in the order of the graph; its last node
 *            leads back to the first; a single node that leads to itself is a cycle too
 * @param members all nodes that can reach each other, which may be more than the path names
 */
public record Cycle<N>(List<N> path, Set<N> members) {
}
