package org.plumbline.bench;

import java.lang.ref.Reference;
import java.util.LinkedHashMap;
import java.util.Map;

/** Times the steps of a run, the last time of each, and says how much memory the outcome keeps. */
public final class Steps {

    private static final double NANOSECONDS = 1e6;
    private static final double MEGABYTE = 1e6;

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final double before = used();
    private long begun;

    /** A step begins. */
    public void begin() {
        begun = System.nanoTime();
    }

    /** What a step took that was timed elsewhere, in nanoseconds. */
    public void set(String step, long nanoseconds) {
        figures.put(step, nanoseconds / NANOSECONDS);
    }

    /** What was counted. */
    public void count(String name, long number) {
        figures.put(name, (double) number);
    }

    /** It ends, and the next one begins. */
    public void end(String step) {
        figures.put(step, (System.nanoTime() - begun) / NANOSECONDS);
        begin();
    }

    /** What is in use while something is held, in megabytes, without what was in use at the start. */
    public void heap(Object held) {
        figures.put("heap", used() - before);
        Reference.reachabilityFence(held);
    }

    /** Prints a line for each step. */
    public void print() {
        figures.forEach((name, figure) -> System.out.println(name + " " + Math.round(figure)));
    }

    private static double used() {
        System.gc();
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
    }
}
