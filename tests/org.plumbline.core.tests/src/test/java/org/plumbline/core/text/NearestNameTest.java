package org.plumbline.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody probably meant. */
class NearestNameTest {

    @ParameterizedTest
    @CsvSource({"abc,abc,0", "abc,abd,1", "abc,acb,1", "abc,ab,1", "abc,xabc,1", "ca,abc,3", "'',abc,3", "kitten,sitting,3"})
    void slipsOfThePenAreCounted(String a, String b, int slips) {
        assertThat(NearestName.distance(a, b)).isEqualTo(slips);
        assertThat(NearestName.distance(b, a)).isEqualTo(slips);
    }

    @Test
    void theNearestNameIsTakenAndTheFirstOfEquallyNearOnes() {
        assertThat(NearestName.to("OPS-3", List.of("OPS-03", "CUST-03"))).contains("OPS-03");
        assertThat(NearestName.to("ops-04", List.of("OPS-03", "OPS-04"))).contains("OPS-04");
        assertThat(NearestName.to("OPS-09", List.of("OPS-02", "OPS-01"))).contains("OPS-01");
        assertThat(NearestName.to("ROTATE", List.of("MERIT-PANEL"))).isEmpty();
        assertThat(NearestName.to("MD", List.of("HR"))).isEmpty();
    }

    @Test
    void equallyNearNamesAreGivenTogether() {
        assertThat(NearestName.all("OPS-09", List.of("OPS-04", "OPS-02", "OPS-01", "OPS-03")))
                .containsExactly("OPS-01", "OPS-02", "OPS-03");
        assertThat(NearestName.all("ROTAET", List.of("ROTATE", "ROTATES"))).containsExactly("ROTATE");
        assertThat(NearestName.all("MD", List.of("HR", "HD"))).isEmpty();
    }
}
