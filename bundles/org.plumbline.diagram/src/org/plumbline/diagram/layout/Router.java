package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.plumbline.drawing.Point;

/**
 * Finds the way of an edge along the lines of a grid, around all obstacles: the one that is shortest, where a bend counts as much as a
 * detour. Search by A*; among equal ways the first one found, in a fixed order.
 */
final class Router {

    private static final double BEND = 45;

    private final RouteGrid grid;
    private final double upright;
    private final double[] cost;
    private final int[] from;

    /** @param upright what it costs to begin upwards or downwards */
    Router(RouteGrid grid, double upright) {
        this.grid = grid;
        this.upright = upright;
        this.cost = new double[grid.columns() * grid.rows() * 4];
        this.from = new int[cost.length];
    }

    /** A place on the way: a crossing of the grid, and the direction it was reached in. */
    private record Step(int state, double guess) implements Comparable<Step> {

        @Override
        public int compareTo(Step other) {
            int order = Double.compare(guess, other.guess);
            return order != 0 ? order : Integer.compare(state, other.state);
        }
    }

    /** The way from the border of one box to that of another; empty where there is none. */
    Optional<List<Point>> route(Box source, Box end) {
        Arrays.fill(cost, Double.MAX_VALUE);
        PriorityQueue<Step> open = new PriorityQueue<>();
        for (Side side : Side.values()) {
            begin(source, side, end, open);
        }
        int goal = -1;
        double best = Double.MAX_VALUE;
        while (!open.isEmpty() && open.peek().guess() < best) {
            Step step = open.poll();
            double arrived = arrival(step.state(), end);
            if (cost[step.state()] + arrived < best) {
                best = cost[step.state()] + arrived;
                goal = step.state();
            }
            follow(step.state(), end, open);
        }
        return goal < 0 ? Optional.empty() : Optional.of(way(goal, source, end));
    }

    private void begin(Box source, Side side, Box end, PriorityQueue<Step> open) {
        Point port = RouteGrid.port(source, side);
        int state = state(grid.column(port.x()), grid.row(port.y()), side);
        cost[state] = RouteGrid.clearance(side) + (side.right() == 0 ? upright : 0);
        from[state] = -1;
        open.add(new Step(state, cost[state] + distance(state, end)));
    }

    /** What it takes to enter the end from a crossing; more than anything where no port of it lies there. */
    private double arrival(int state, Box end) {
        double least = Double.MAX_VALUE;
        for (Side side : Side.values()) {
            Point port = RouteGrid.port(end, side);
            if (grid.column(port.x()) == column(state) && grid.row(port.y()) == row(state) && side(state) != side) {
                least = Math.min(least, RouteGrid.clearance(side) + (side(state) == side.opposite() ? 0 : BEND));
            }
        }
        return least;
    }

    private void follow(int state, Box end, PriorityQueue<Step> open) {
        for (Side to : Side.values()) {
            if (to != side(state).opposite() && grid.isFree(column(state), row(state), to)) {
                int next = state(column(state) + to.right(), row(state) + to.down(), to);
                Point here = grid.at(column(state), row(state));
                Point there = grid.at(column(next), row(next));
                double sum = cost[state] + Math.abs(here.x() - there.x()) + Math.abs(here.y() - there.y()) + (to == side(state) ? 0 : BEND);
                if (sum < cost[next]) {
                    cost[next] = sum;
                    from[next] = state;
                    open.add(new Step(next, sum + distance(next, end)));
                }
            }
        }
    }

    /** Never more than the way that is left. */
    private double distance(int state, Box end) {
        Point here = grid.at(column(state), row(state));
        return Math.max(0, Math.abs(here.x() - end.center().x()) - end.width() / 2 - RouteGrid.clearance(Side.LEFT))
                + Math.max(0, Math.abs(here.y() - end.center().y()) - end.height() / 2 - RouteGrid.clearance(Side.UP));
    }

    private List<Point> way(int goal, Box source, Box end) {
        List<Point> points = new ArrayList<>();
        Side entered = entry(goal, end);
        points.add(entered.of(end, 0));
        int state = goal;
        while (from[state] >= 0) {
            points.add(grid.at(column(state), row(state)));
            state = from[state];
        }
        points.add(grid.at(column(state), row(state)));
        points.add(side(state).of(source, 0));
        Collections.reverse(points);
        return Bends.only(points);
    }

    private Side entry(int goal, Box end) {
        Side found = side(goal).opposite();
        Point straight = RouteGrid.port(end, found);
        if (grid.column(straight.x()) == column(goal) && grid.row(straight.y()) == row(goal)) {
            return found;
        }
        return Arrays.stream(Side.values()).filter(side -> side != side(goal)).filter(side -> {
            Point port = RouteGrid.port(end, side);
            return grid.column(port.x()) == column(goal) && grid.row(port.y()) == row(goal);
        }).findFirst().orElse(found);
    }

    private int state(int column, int row, Side side) {
        return (row * grid.columns() + column) * 4 + side.ordinal();
    }

    private int column(int state) {
        return state / 4 % grid.columns();
    }

    private int row(int state) {
        return state / 4 / grid.columns();
    }

    private static Side side(int state) {
        return Side.values()[state % 4];
    }
}
