package org.plumbline.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.diagram.format.Problem;

class LayoutTextTest {

    @Test
    void keepsPlacesSortedAndEachOnItsLine() {
        LayoutText text = LayoutText.empty("layout/A.RiskMap.json").with("Risk:B", new SavedPlaces.Place(10.4, 20.6))
                .with("Risk:A", new SavedPlaces.Place(-5, 0));

        assertThat(text.text()).isEqualTo("""
                {
                  "nodes": {
                    "Risk:A": {"x":-5,"y":0},
                    "Risk:B": {"x":10,"y":21}
                  }
                }
                """);
        assertThat(LayoutText.read("a", text.text()).text()).isEqualTo(text.text());
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        LayoutText text = LayoutText.read("a", "{\"zoom\": 2, \"nodes\": {\"B\": {\"y\": 1, \"x\": 2, \"by\": \"Ada\"}}, \"a\": [3]}");

        assertThat(text.problems()).isEmpty();
        assertThat(text.with("B", new SavedPlaces.Place(7, 8)).text()).isEqualTo("""
                {
                  "a": [3],
                  "nodes": {
                    "B": {"by":"Ada","x":7,"y":8}
                  },
                  "zoom": 2
                }
                """);
    }

    @Test
    void followsRenamesAllAtOnce() {
        SavedPlaces.Place first = new SavedPlaces.Place(1, 2);
        SavedPlaces.Place second = new SavedPlaces.Place(3, 4, 50, 60);
        LayoutText text = LayoutText.empty("a").with("A", first).with("B", second).with("C", new SavedPlaces.Place(5, 6))
                .with("D", new SavedPlaces.Place(7, 8));

        LayoutText renamed = text.rekeyed(key -> switch (key) {
            case "A" -> Optional.of("B");
            case "B" -> Optional.of("C");
            case "C" -> Optional.empty();
            default -> Optional.of(key);
        });

        assertThat(renamed.text()).isEqualTo("""
                {
                  "nodes": {
                    "B": {"x":1,"y":2},
                    "C": {"height":60,"width":50,"x":3,"y":4},
                    "D": {"x":7,"y":8}
                  }
                }
                """);
    }

    @Test
    void namesThatDifferOnlyInCapitalsAreTwoFilesEverywhere() {
        List<String> names = Stream.of("OPS", "Ops", "OpS", "OPS.plan", "Ops.plan", "OPS.Plan", "OPS.OPS", "OPS.Ops")
                .map(key -> LayoutText.fileName(key, "RiskMap").toLowerCase(Locale.ROOT)).toList();

        assertThat(names).doesNotHaveDuplicates().contains("ops.riskmap.json", "ops.plan.riskmap.json", "ops.ops.riskmap.json");
    }

    @Test
    void isCalledAsItsElementAsFarAsAFileCanBe() {
        assertThat(LayoutText.fileName("E.plan", "RoadmapLanes")).isEqualTo("E.plan.RoadmapLanes.json");
        assertThat(LayoutText.fileName("'a/b c'", "RiskMap")).isEqualTo("_a_b_c_~55f74821.RiskMap.json");
        assertThat(LayoutText.fileName("'a:b c'", "RiskMap")).startsWith("_a_b_c_~").isNotEqualTo("_a_b_c_~55f74821.RiskMap.json");
        assertThat(LayoutText.fileName("NUL.plan", "RiskMap")).startsWith("_NUL.plan~");
        assertThat(LayoutText.fileName("E" + "x".repeat(5000), "RiskMap")).hasSizeLessThan(80).endsWith(".RiskMap.json");
        assertThat(LayoutText.renamedFile("E.RiskMap.json", "E", "F")).contains("F.RiskMap.json");
        assertThat(LayoutText.renamedFile("E.plan.RoadmapLanes.json", "E", "F")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"nodes\":", "nodes", "\u0000", "3", "{} {}", "{\"nodes\": {\"A\": {\"x\":1,\"y\":1}, \"A\": {\"x\":2,\"y\":2}}}",
            "{\"a\": 1} // ours", "{\"nodes\": {\n<<<<<<< HEAD\n}}", "{'a': 1}"})
    void neverOverwritesWhatItCannotRead(String bad) {
        LayoutText text = LayoutText.read("layout/a.json", bad);

        assertThat(text.isReadable()).isFalse();
        assertThat(text.places()).isEqualTo(SavedPlaces.NONE);
        assertThat(text.problems()).extracting(Problem::place).containsExactly("layout/a.json");
        assertThatThrownBy(() -> text.with("A", new SavedPlaces.Place(1, 1)).text()).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"x\":1e300,\"y\":0}", "{\"x\":\"1\",\"y\":0}", "{\"x\":1}", "null", "7", "{\"x\":{},\"y\":0}", "{\"x\":-100001,\"y\":0}"})
    void leavesWildPlacesAlone(String place) {
        LayoutText text = LayoutText.read("a", "{\"nodes\": {\"A\": " + place + ", \"B\": {\"x\":1,\"y\":2}}}");

        assertThat(text.places().nodes()).containsOnlyKeys("B");
        assertThat(text.problems()).singleElement().extracting(Problem::message).isEqualTo("A has no place that can be seen.");
        assertThat(text.text()).contains("\"A\": " + place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ \"nodes\": [] }", "{ \"nodes\": null }", "{ \"nodes\": \"none\" }"})
    void doesNotWriteOverNodesThatAreNone(String text) {
        LayoutText read = LayoutText.read("x", text);

        assertThat(read.isReadable()).isFalse();
        assertThat(read.problems()).extracting(Problem::message)
                .containsExactly("The places of nodes cannot be read: what stands under nodes is no JSON object.");
    }

    @Test
    void tellsOfSizesThatAreNone() {
        LayoutText read = LayoutText.read("x", "{ \"nodes\": {\"A:1\": {\"x\":1,\"y\":2,\"width\":1e300,\"height\":5}} }");

        assertThat(read.problems()).extracting(Problem::message).containsExactly("A:1 has no size that can be seen.");
        assertThat(read.places().of("A:1")).contains(new SavedPlaces.Place(1, 2, 0, 5));
    }
}
