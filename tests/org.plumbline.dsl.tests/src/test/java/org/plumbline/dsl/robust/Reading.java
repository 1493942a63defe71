package org.plumbline.dsl.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.plumbline.dsl.formatting.FormatResult;
import org.plumbline.dsl.formatting.FormatService;
import org.plumbline.dsl.project.ProjectCheck;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;

/** Reads, checks and lays out one text at a time, within limits of time and memory. */
final class Reading {

    private static final int SECONDS = 5;
    private static final int PATIENCE = 40;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\uFEFF]+");

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final ProjectLoader loader = ProjectLoader.standalone();
    private final FormatService formatter = FormatService.standalone();
    private final ProjectCheck check = new ProjectCheck(loader, new Validator(RuleCatalogue.standard(), new RuleTexts("en"), defect -> {
        throw new IllegalStateException(defect.rule().code(), defect.cause());
    }));
    private final long bytes;

    /** @param bytes how much may be taken for one text, given back or not */
    Reading(long bytes) {
        this.bytes = bytes;
    }

    /** Fails if a text is not read within five seconds of work; waiting for the machine does not count. */
    void inTime(String text) {
        FutureTask<Long> reading = new FutureTask<>(() -> allocated(text));
        Thread thread = new Thread(null, reading, "reading", 0);
        thread.setDaemon(true);
        thread.start();
        for (int waited = 0;; waited++) {
            try {
                assertThat(reading.get(SECONDS, TimeUnit.SECONDS)).as("bytes that were needed").isLessThan(bytes);
                return;
            } catch (TimeoutException e) {
                if (waited == PATIENCE || threads.getThreadCpuTime(thread.threadId()) > TimeUnit.SECONDS.toNanos(SECONDS)) {
                    fail("too long for a text of " + text.length() + " characters that begins with " + beginning(text), where(thread));
                }
            } catch (ExecutionException e) {
                fail("a text that begins with " + beginning(text), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private long allocated(String text) {
        long before = threads.getCurrentThreadAllocatedBytes();
        check.check(loader.parse(Map.of("damaged.plumb", text)));
        if (formatter.format(text, "damaged.plumb") instanceof FormatResult.Formatted formatted) {
            assertThat(withoutBlanks(formatted.text())).isEqualTo(withoutBlanks(text));
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static IllegalStateException where(Thread thread) {
        IllegalStateException where = new IllegalStateException("still here");
        where.setStackTrace(thread.getStackTrace());
        return where;
    }

    /** A byte order mark and a no-break blank are blanks wherever they stand. */
    private static String withoutBlanks(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(200, text.length()));
    }
}
