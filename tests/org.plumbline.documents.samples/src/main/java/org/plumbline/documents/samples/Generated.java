package org.plumbline.documents.samples;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Runs a check on generated input. Each round has a seed of its own, which a failure names; -Dplumbline.seed=N runs
 * that round alone, -Dplumbline.full=true many more rounds.
 */
public final class Generated {

    private static final int FEW = 20;
    private static final int MANY = 1000;

    private Generated() {
    }

    /** Runs the rounds. */
    public static void rounds(Consumer<Random> check) {
        rounds(FEW, check);
    }

    /** Runs that many rounds, for a check that takes its time; -Dplumbline.full=true still runs many more. */
    public static void rounds(int few, Consumer<Random> check) {
        Long only = Long.getLong("plumbline.seed");
        int rounds = Boolean.getBoolean("plumbline.full") ? MANY : few;
        for (long seed = only == null ? 1 : only; seed <= (only == null ? rounds : only); seed++) {
            try {
                check.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("failed with -Dplumbline.seed=" + seed, e);
            }
        }
    }
}
