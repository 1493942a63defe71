package org.plumbline.generated;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Runs a check on generated input. Each round has a seed of its own, which a failure names; -Dplumbline.seed=N runs that round
 * alone, -Dplumbline.full=true many more rounds.
 */
public final class Generated {

    private Generated() {
    }

    /**
     * Runs as many rounds as a check needs, and can be waited for.
     *
     * @param few with each build
     * @param many with -Dplumbline.full=true
     */
    public static void rounds(int few, int many, Consumer<Random> check) {
        Long only = Long.getLong("plumbline.seed");
        int rounds = Boolean.getBoolean("plumbline.full") ? many : few;
        for (long seed = only == null ? 1 : only; seed <= (only == null ? rounds : only); seed++) {
            try {
                check.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("failed with -Dplumbline.seed=" + seed, e);
            }
        }
    }
}
