package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.PackedPlumb.Run;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleCatalogue;
import org.w3c.dom.Element;

/** {@code plumb check --format …}: what other programs are told. */
class ReportsTest {

    private static final String CARDS = """
            toolbox WATER "Tools" { area OPS "Operations" }
            risk R1 "Readings <are> altered" in OPS { }
            risk R2 "Ä & b" in SALES { ignore IM-K-001 because "The regulator decides alone." }
            """;

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    private PackedPlumb plumb;

    @BeforeEach
    void project() throws IOException {
        plumb = new PackedPlumb(cache, folder);
        plumb.write("p/plumbline.toml", PackedPlumb.WITHOUT_RULES_ON_CARDS);
        plumb.write("p/a b.plumb", CARDS);
    }

    @Test
    void sarifFollowsItsSchemaAndTellsOfEveryRule() throws Exception {
        Run run = plumb.run("check", "p", "--format", "sarif");

        assertThat(run.exitCode()).isEqualTo(1);
        try (InputStream schema = getClass().getResourceAsStream("sarif-2.1.0-rtm.5.json")) {
            JsonSchema sarif = JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(schema);
            assertThat(sarif.validate(run.out(), InputFormat.JSON)).isEmpty();
        }
        JsonObject told = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonArray rules = told.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        assertThat(results(run.out())).extracting(result -> result.get("ruleId").getAsString() + " " + uri(result)
                + " " + result.has("suppressions")).containsExactly("IM-K-001 p/a%20b.plumb false", "IM-C-004 p/a%20b.plumb false",
                        "IM-K-001 p/a%20b.plumb true");
        assertThat(results(run.out())).allSatisfy(result -> assertThat(rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject()
                .get("id")).isEqualTo(result.get("ruleId")));
        assertThat(rules).allSatisfy(rule -> assertThat(rule.getAsJsonObject().getAsJsonObject("help").get("markdown").getAsString())
                .contains("Source"));
    }

    @Test
    void fingerprintsOutliveMovedLinesAndOtherFiles() throws Exception {
        List<String> before = fingerprints(plumb.run("check", "p", "--format", "sarif").out());
        Files.delete(folder.resolve("p/a b.plumb"));
        plumb.write("p/z.plumb", "language 1\n\n// moved\n" + CARDS);

        assertThat(fingerprints(plumb.run("check", "p", "--format", "sarif").out())).containsExactlyElementsOf(before).doesNotHaveDuplicates();
    }

    @Test
    void onlyNewFindingsFailBesideABaseline() throws Exception {
        assertThat(plumb.run("check", "p", "--format", "sarif", "--output", "old.sarif")).isEqualTo(new Run(1, "", ""));
        assertThat(plumb.run("check", "p", "--baseline", "old.sarif"))
                .isEqualTo(new Run(0, "No findings in 1 file\nKnown from the baseline: 2 findings\n", ""));

        plumb.write("p/b.plumb", "risk R3 \"Pressure\" in STORES { }\n");
        Run run = plumb.run("check", "p", "--baseline", "old.sarif");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("p/b.plumb:1:", "STORES").doesNotContain("SALES")
                .endsWith("1 error, 1 warning in 2 files\nKnown from the baseline: 2 findings\n");
    }

    @Test
    void aJustificationThatIsTakenOutIsNew() throws Exception {
        plumb.run("check", "p", "--format", "sarif", "--output", "old.sarif");
        plumb.write("p/a b.plumb", CARDS.replaceAll("ignore [^}]*}", "}"));

        assertThat(plumb.run("check", "p", "--baseline", "old.sarif").out()).contains(":3:6: warning IM-K-001");
    }

    @Test
    void whatIsNoBaselineIsRefused() throws Exception {
        plumb.write("old.sarif", "{\"runs\": 3}");

        assertThat(plumb.run("check", "p", "--baseline", "old.sarif"))
                .isEqualTo(new Run(3, "", "The baseline old.sarif cannot be used: it is no report in SARIF.\n"));
        assertThat(plumb.run("check", "p", "--baseline", "new.sarif").err())
                .isEqualTo("The baseline new.sarif cannot be used: there is no such file or folder.\n");
    }

    @Test
    void junitFailsForErrorsAndSkipsWhatIsJustified() throws Exception {
        Run run = plumb.run("check", "p", "--format", "junit");

        Element suite = (Element) DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8))).getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(((Element) suite.getElementsByTagName("failure").item(0)).getAttribute("type")).isEqualTo("IM-C-004");
        assertThat(((Element) suite.getElementsByTagName("skipped").item(0)).getAttribute("message"))
                .isEqualTo("The regulator decides alone.");
    }

    @Test
    void jsonSaysWhatTheTerminalShows() throws Exception {
        JsonObject report = JsonParser.parseString(plumb.run("check", "p", "--format", "json").out()).getAsJsonObject();

        assertThat(report.getAsJsonObject("summary").get("errors").getAsInt()).isEqualTo(1);
        assertThat(report.getAsJsonArray("findings").get(1).getAsJsonObject().get("code").getAsString()).isEqualTo("IM-C-004");
        assertThat(report.getAsJsonArray("justified").get(0).getAsJsonObject().get("reason").getAsString())
                .isEqualTo("The regulator decides alone.");
    }

    @Test
    void aPolicyThatCannotBeUnderstoodIsAnErrorAtItsLine() throws Exception {
        plumb.write("p/plumbline.toml", "[rules]\nIM-K-099 = \"off\"\nIM-K-001 = \"grave\"\n");

        assertThat(plumb.run("check", "p").out()).contains("p/plumbline.toml:2:", ": error SETTINGS There is no rule IM-K-099.",
                "p/plumbline.toml:3:", ": error SETTINGS 'grave' is no severity.");
        assertThat(plumb.run("check", "p", "--format", "json").out()).contains("There is no rule IM-K-099.");
        assertThat(plumb.run("check", "p", "--format", "sarif").out()).contains("There is no rule IM-K-099.");
        assertThat(plumb.run("check", "p", "--format", "junit").out()).contains("There is no rule IM-K-099.");
    }

    @Test
    void justifiedFindingsArePrintedWhereTheyAreAskedFor() throws Exception {
        assertThat(plumb.run("check", "p", "--justified").out()).startsWith("""
                p/a b.plumb:3:6: justified IM-K-001 No tool mitigates risk R2 “Ä & b”.
                    The regulator decides alone.
                """);
    }

    @Test
    void rulesAreListedAndExplained() throws Exception {
        assertThat(plumb.run("check", "--list").out()).contains("IM-R-009  warning  Stated shares and growth are those of the figures\n");
        assertThat(plumb.run("explain", "im-r-009").out()).startsWith("IM-R-009 Stated shares").contains("Source: IM Toolbox");
        assertThat(plumb.run("explain", "IM-R-099")).isEqualTo(new Run(2, "",
                "plumb explain: There is no rule 'IM-R-099'. Did you mean IM-R-009?\nHelp: plumb explain --help\n"));
        assertThat(plumb.run("check").err()).startsWith("plumb check: Which files or folders?\n");
    }

    @Test
    void everyRuleIsExplained() throws Exception {
        List<String> codes = RuleCatalogue.standard().rules().stream().<String>map(Rule::code).toList();
        Run run = plumb.run(Stream.concat(Stream.of("explain"), codes.stream()).toArray(String[]::new));
        List<String> told = List.of(run.out().split("\n\n(?=IM-[A-Z]-\\d{3} .+ \\(\\w+\\)\n)"));

        assertThat(told).hasSameSizeAs(codes).zipSatisfy(codes, (text, code) -> assertThat(text).matches("(?s)" + code
                + " \\S.+ \\(\\w+\\)\n\n\\S.+\\.\n\nSource: \\S.+\n(?:Fix|By hand|No fix): \\S.+\nTo let one element break it: .+\\.\n?"));
    }

    private static List<JsonObject> results(String sarif) {
        JsonArray results = JsonParser.parseString(sarif).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject()
                .getAsJsonArray("results");
        return StreamSupport.stream(results.spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }

    private static List<String> fingerprints(String sarif) {
        return results(sarif).stream().map(result -> result.getAsJsonObject("partialFingerprints").get("plumbline/v1").getAsString()).toList();
    }

    private static String uri(JsonObject result) {
        return result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation")
                .getAsJsonObject("artifactLocation").get("uri").getAsString();
    }
}
