package org.plumbline.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assertj.core.api.Assertions;

/** Waits for what comes by itself, and fails with its description when it does not come in a minute. */
public final class Wait {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int PAUSE_MILLIS = 50;

    private Wait() {
    }

    /** Until a condition holds; it is asked in the thread of the window. */
    public static void until(String description, Callable<Boolean> condition) {
        forValue(description, () -> condition.call() ? Optional.of(true) : Optional.empty());
    }

    /** Until there is something; it is asked for in the thread of the window. */
    public static <T> T forValue(String description, Callable<Optional<T>> value) {
        Instant end = Instant.now().plus(LONGEST);
        do {
            Optional<T> found = UserInterface.call(value);
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        } while (Instant.now().isBefore(end));
        Screenshot.take("missing");
        return Assertions.fail("In a minute there was not: " + description);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("the test was interrupted", e);
        }
    }
}
