package org.plumbline.dsl.robust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.generated.Generated;

/** However damaged a text is: it is read, checked and laid out, or refused with a reason; nothing throws, hangs or eats the memory. */
class MutatedTextsTest {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final long BYTES = 1_500_000_000;

    private final Reading reading = new Reading(BYTES);

    @Test
    void areReadOrRefused() throws IOException {
        List<String> originals = shipped();
        List<Mutation> mutations = Mutations.all();

        Generated.rounds(FEW, MANY, random -> {
            String text = originals.get(random.nextInt(originals.size()));
            for (int left = 1 + random.nextInt(3); left > 0 && !text.isBlank(); left--) {
                text = mutations.get(random.nextInt(mutations.size())).of(text, random);
            }
            reading.inTime(text);
        });
    }

    private static List<String> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../bundles/org.plumbline.examples"))) {
            return files.filter(file -> file.toString().endsWith(".plumb") && !file.toString().contains("target")).sorted()
                    .map(MutatedTextsTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
