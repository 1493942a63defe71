package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundle sees only what the table of directions allows. */
class DirectionsTest {

    private static final String PREFIX = "org.plumbline.";

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void seesOnlyWhatTheTableAllows(Bundle bundle) {
        String suffix = suffix(bundle.name());

        assertThat(Directions.OURS).as("the table of directions").containsKey(suffix);
        assertThat(bundle.requirements())
                .filteredOn(name -> name.startsWith(PREFIX))
                .extracting(DirectionsTest::suffix)
                .isSubsetOf(Directions.OURS.get(suffix));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isPlainJavaIfItIsAnEngine(Bundle bundle) {
        if (Directions.ENGINES.contains(suffix(bundle.name()))) {
            assertThat(bundle.requirements())
                    .noneMatch(name -> Directions.FORBIDDEN_TO_ENGINES.stream().anyMatch(name::startsWith));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void requiresNothingThatIsForbiddenToIt(Bundle bundle) {
        List<String> forbidden = Directions.FORBIDDEN.getOrDefault(suffix(bundle.name()), List.of());

        assertThat(bundle.requirements()).noneMatch(name -> forbidden.stream().anyMatch(name::startsWith));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isNamedLikeItsFolder(Bundle bundle) {
        String symbolicName = bundle.manifest().getMainAttributes().getValue("Bundle-SymbolicName");

        assertThat(symbolicName.split(";")[0]).isEqualTo(bundle.name());
    }

    private static String suffix(String name) {
        return name.substring(PREFIX.length());
    }
}
