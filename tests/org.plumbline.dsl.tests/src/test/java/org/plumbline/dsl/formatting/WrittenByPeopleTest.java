package org.plumbline.dsl.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What careful people wrote stays as it is. */
class WrittenByPeopleTest {

    private static final LaidOut LAID_OUT = new LaidOut();

    @ParameterizedTest
    @MethodSource("org.plumbline.dsl.formatting.LaidOut#samples")
    void samples(String text) {
        assertThat(LAID_OUT.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("org.plumbline.dsl.formatting.LaidOut#examples")
    void examples(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(firstChange(text, LAID_OUT.of(text))).as("what plumb format would change").isEmpty();
    }

    private static String firstChange(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> laidOut = after.lines().toList();
        int same = 0;
        while (same < old.size() && same < laidOut.size() && old.get(same).equals(laidOut.get(same))) {
            same++;
        }
        return before.equals(after) ? "" : "line " + (same + 1) + ": " + laidOut.stream().skip(same).findFirst().orElse("(gone)");
    }
}
