package org.plumbline.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.source.Position;

/** {@code plumbline.toml}: what it states, and what is said of it where it is wrong. */
class ProjectSettingsReaderTest {

    private static final String GOOD = """
            name = "bayview"
            version = "1.0.0-draft.2"
            language = "pt-BR"

            [dependencies]
            WATER = "2.1.0"
            METHODS = "0.9.0"

            [rules]
            IM-K-001 = "off"
            [rules."toolbox/cards"]
            IM-K-001 = "info"
            """;

    private final ProjectSettingsReader reader = new ProjectSettingsReader();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"english", "xx", "und", "zz-KE"})
    void aLanguageIsOneThatThereIs(String tag) {
        assertThat(problems("language = \"" + tag + "\"")).singleElement().asString().startsWith("1:1: '" + tag + "' is no language.");
    }

    @Test
    void readsEverySetting() {
        ReadSettings read = reader.read(GOOD, "plumbline.toml");

        assertThat(read.problems()).isEmpty();
        assertThat(read.settings()).isEqualTo(new ProjectSettings(Optional.of("bayview"), Optional.of(new Version("1.0.0-draft.2")),
                Optional.of("pt-BR"), List.of(
                        new Dependency("WATER", new Version("2.1.0"), new Position("plumbline.toml", 6, 1, 78, 15)),
                        new Dependency("METHODS", new Version("0.9.0"), new Position("plumbline.toml", 7, 1, 94, 17))),
                List.of(new RuleSetting("", "IM-K-001", "off", new Position("plumbline.toml", 10, 1, 121, 16)),
                        new RuleSetting("toolbox/cards/", "IM-K-001", "info", new Position("plumbline.toml", 12, 1, 162, 17)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a remark\n", "\uFEFF", "\r\n"})
    void aFileThatStatesNothingWillDo(String text) {
        assertThat(reader.read(text, "plumbline.toml")).isEqualTo(new ReadSettings(ProjectSettings.none(), List.of()));
    }

    @Test
    void soWillNoFile() {
        assertThat(reader.read(folder.resolve("plumbline.toml"), "x")).isEqualTo(new ReadSettings(ProjectSettings.none(), List.of()));
    }

    @Test
    void namesEveryProblemAtItsPlace() {
        assertThat(problems("""
                nmae = "bayview"
                name = "Bay view"
                version = 1.0
                language = "engl-ish-"
                severity = "strict"
                [dependencies]
                WATER = "2.1"
                METHODS = "^1.0.0"
                water = "2.1.0"
                BASE = { version = "1.0.0" }
                "../OTHER" = "1.0.0"
                """)).containsExactly(
                "1:1: There is no setting nmae here. Is name meant?",
                "2:1: 'Bay view' cannot be the name of a project. Write letters and digits, with hyphens between them, for example WATER or "
                        + "water-toolbox.",
                "3:1: version is a text. Write it in quotes: version = \"…\"",
                "4:1: 'engl-ish-' is no language. Write its tag, for example language = \"en\"",
                "5:1: There is no setting severity here. Settings: name, version, language, dependencies, rules.",
                "7:1: '2.1' is no exact version. Write three numbers: WATER = \"1.0.0\"",
                "8:1: '^1.0.0' is no exact version. Write three numbers: METHODS = \"1.0.0\"",
                "9:1: WATER and water differ in small and capital letters only. A project is named once. Take one of the lines out.",
                "10:1: BASE is a text. Write it in quotes: BASE = \"…\"",
                "11:1: '../OTHER' cannot be the name of a project. Write letters and digits, with hyphens between them, for example WATER "
                        + "or water-toolbox.");
    }

    @Test
    void aNameIsNotGivenTwice() {
        assertThat(problems("[dependencies]\nWATER = \"1.0.0\"\nWATER = \"2.0.0\"\n")).singleElement().asString()
                .startsWith("3:1: WATER previously defined at line 2");
        assertThat(problems("name = \"A\"\nname = \"B\"\n")).singleElement().asString().startsWith("2:1: name previously defined");
    }

    @Test
    void whatOthersReferToHasAVersionAndDoesNotNeedItself() {
        assertThat(problems("name = \"A\"\n[dependencies]\nA = \"1.0.0\"\n")).containsExactly(
                "1:1: The project A has no version. Write three numbers: version = \"1.0.0\"",
                "3:1: The project A cannot build upon itself. Take this line out.");
    }

    @Test
    void dependenciesAreAGroup() {
        assertThat(problems("dependencies = [\"WATER\"]\n")).containsExactly(
                "1:1: dependencies is a group of its own. Write [dependencies] on a line, and its settings below.");
    }

    @Test
    void aGroupWithAWrongNameIsToldAtItsLine() {
        assertThat(problems("name = \"A\"\n[rules.\"to\\olbox\"]\n")).containsExactly(
                "2:11: Invalid escape sequence '\\o'. Write settings like name = \"WATER\".");
    }

    @Test
    void whatIsRightCountsBesideWhatIsWrong() {
        ReadSettings read = reader.read("name = \"A\"\nversion = \"1.0.0\"\n[dependencies]\nB = 1\nC = \"1.0.0\"\n", "plumbline.toml");

        assertThat(read.settings().label()).contains("A 1.0.0");
        assertThat(read.settings().dependencies()).extracting(Dependency::label).containsExactly("C 1.0.0");
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void positionsCountAsTheEditorDoes() {
        SettingProblem problem = reader.read("\uFEFF# 𝔸é\r\nnmae = \"𝔸\" # remark  \r\n", "p/plumbline.toml").problems().getFirst();

        assertThat(problem.position()).isEqualTo(new Position("p/plumbline.toml", 2, 1, 7, 20));
        assertThat(problem.text()).startsWith("p/plumbline.toml:2:1: There is no setting nmae here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0", "1.2.3", "10.20.30-rc.1", "1.0.0-0a.b-c"})
    void versionsAreExact(String text) {
        assertThat(Version.parse(text)).map(Version::text).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "1.0.0.0", "01.0.0", "1.0.0-", "1.0.0-01", "1.0.0+build", "v1.0.0", ">=1.0.0", "*", "1.0.0 ", "1.0.x",
        "../1.0.0", "1.0.0-a/b", "9999999999.0.0"})
    void nothingElseIsAVersion(String text) {
        assertThat(Version.parse(text)).isEmpty();
    }

    @Test
    void survivesAnyBytes() throws IOException {
        long seed = Long.getLong("plumbline.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = GOOD.getBytes();
            for (int slip = random.nextInt(4); slip >= 0; slip--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            ReadSettings read = reader.read(Files.write(folder.resolve("plumbline.toml"), bytes), "plumbline.toml");
            assertThat(read.problems()).as("seed " + seed + " round " + round).allSatisfy(problem -> {
                assertThat(problem.line()).isBetween(1, 14);
                assertThat(problem.position().offset() + problem.position().length()).isLessThanOrEqualTo(bytes.length);
                assertThat(problem.remedy()).isNotBlank();
            });
        }
        assertThat(problems("a = " + "[".repeat(30_000))).isNotEmpty();
        assertThat(problems("#".repeat(100_000))).containsExactly(
                "1:1: This is too long for a project file. A project file has a few lines; see the manual.");
    }

    private List<String> problems(String text) {
        return reader.read(text, "plumbline.toml").problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message() + " " + problem.remedy()).toList();
    }
}
