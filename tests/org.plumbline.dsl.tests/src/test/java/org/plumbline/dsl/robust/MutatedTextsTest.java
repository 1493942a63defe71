package org.plumbline.dsl.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.dsl.Generated;
import org.plumbline.dsl.formatting.FormatResult;
import org.plumbline.dsl.formatting.FormatService;
import org.plumbline.dsl.project.ProjectCheck;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;

/** However damaged a text is: it is read, checked and laid out, or refused with a reason; nothing throws, hangs or eats the memory. */
class MutatedTextsTest {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int SECONDS = 5;
    private static final long BYTES = 1_500_000_000;

    private final ProjectLoader loader = ProjectLoader.standalone();
    private final FormatService formatter = FormatService.standalone();
    private final ProjectCheck check = new ProjectCheck(loader, new Validator(RuleCatalogue.standard(), new RuleTexts("en"), defect -> {
        throw new IllegalStateException(defect.rule().code(), defect.cause());
    }));

    @Test
    void areReadOrRefused() throws IOException {
        List<String> originals = shipped();
        List<Mutation> mutations = Mutations.all();

        Generated.rounds(FEW, MANY, random -> {
            String text = originals.get(random.nextInt(originals.size()));
            for (int left = 1 + random.nextInt(3); left > 0 && !text.isBlank(); left--) {
                text = mutations.get(random.nextInt(mutations.size())).of(text, random);
            }
            inTime(text);
        });
    }

    private void inTime(String text) {
        FutureTask<Long> reading = new FutureTask<>(() -> allocated(text));
        Thread thread = new Thread(null, reading, "reading", 0);
        thread.setDaemon(true);
        thread.start();
        try {
            assertThat(reading.get(SECONDS, TimeUnit.SECONDS)).as("bytes that were needed").isLessThan(BYTES);
        } catch (TimeoutException e) {
            IllegalStateException where = new IllegalStateException("still here");
            where.setStackTrace(thread.getStackTrace());
            fail("more than " + SECONDS + " s for a text of " + text.length() + " characters that begins with " + beginning(text), where);
        } catch (ExecutionException e) {
            fail("a text that begins with " + beginning(text), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long allocated(String text) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        check.check(loader.parse(Map.of("damaged.plumb", text)));
        if (formatter.format(text, "damaged.plumb") instanceof FormatResult.Formatted formatted) {
            assertThat(withoutBlanks(formatted.text())).isEqualTo(withoutBlanks(text));
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static List<String> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../bundles/org.plumbline.examples"))) {
            return files.filter(file -> file.toString().endsWith(".plumb") && !file.toString().contains("target")).sorted()
                    .map(MutatedTextsTest::read).toList();
        }
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(200, text.length()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
