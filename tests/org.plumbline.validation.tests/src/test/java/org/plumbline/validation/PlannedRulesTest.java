package org.plumbline.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Every rule that was planned is there, but for those that are stated to come later; a rule that came is not stated so any more. */
class PlannedRulesTest {

    private static final String LATER = " later";
    private static final int NOW = 111;

    private final List<String> catalogue = RuleCatalogue.standard().rules().stream().map(Rule::code).toList();

    @Test
    void areThereUnlessTheyComeLater() throws IOException {
        List<String> now = planned(line -> !line.endsWith(LATER));

        assertThat(now).hasSize(NOW).doesNotHaveDuplicates();
        assertThat(catalogue).containsAll(now);
    }

    @Test
    void whatComesLaterIsNotThereYet() throws IOException {
        List<String> later = planned(line -> line.endsWith(LATER)).stream().map(line -> line.replace(LATER, "")).toList();

        assertThat(later).isNotEmpty();
        assertThat(catalogue).doesNotContainAnyElementsOf(later);
    }

    private static List<String> planned(Predicate<String> chosen) throws IOException {
        try (InputStream stream = PlannedRulesTest.class.getResourceAsStream("planned-rules.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("IM-")).filter(chosen)
                    .toList();
        }
    }
}
