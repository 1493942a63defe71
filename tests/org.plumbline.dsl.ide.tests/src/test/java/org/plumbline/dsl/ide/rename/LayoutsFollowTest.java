package org.plumbline.dsl.ide.rename;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.layout.LayoutText;
import org.plumbline.dsl.ide.kit.Applied;
import org.plumbline.dsl.ide.kit.MarkedProject;
import org.plumbline.dsl.project.ProjectLoader;

/** Places of nodes that were moved by hand follow a rename in the text. */
class LayoutsFollowTest {

    private static final String TEXT = """
            toolbox T "Cards" { area OPS "Operations" }
            risk R1 "Leaks" in OPS { }
            engagement E "First" { risk R is T.R1 { } }
            """;

    @TempDir
    private Path folder;

    private String text = TEXT;

    @Test
    void inKeysSortedAnew() throws Exception {
        write("layout/E.RiskMap.json", """
                {
                  "more": {"a":1},
                  "nodes": {
                    "Area:T.OPS": {"x":1,"y":2},
                    "Risk:E.R": {"x":3,"y":4},
                    "Risk:E.X@Area:T.OPS": {"x":5,"y":6}
                  }
                }
                """);

        rename("R is", "Z");

        assertThat(texts()).containsEntry("layout/E.RiskMap.json", """
                {
                  "more": {"a":1},
                  "nodes": {
                    "Area:T.OPS": {"x":1,"y":2},
                    "Risk:E.X@Area:T.OPS": {"x":5,"y":6},
                    "Risk:E.Z": {"x":3,"y":4}
                  }
                }
                """);
    }

    @Test
    void inKeysOfWhatLiesInIt() throws Exception {
        write("layout/E.RiskMap.json", "{\r\n  \"nodes\": {\r\n    \"Area:T.OPS\": {\"x\":1,\"y\":2}\r\n  }\r\n}\r\n");

        rename("T \"Cards", "TOOLS");

        assertThat(texts()).containsEntry("layout/E.RiskMap.json",
                "{\r\n  \"nodes\": {\r\n    \"Area:TOOLS.OPS\": {\"x\":1,\"y\":2}\r\n  }\r\n}\r\n");
    }

    @Test
    void inNamesOfFiles() throws Exception {
        write("layout/E.RiskMap.json", "{\n  \"nodes\": {\n    \"Risk:E.R\": {\"x\":3,\"y\":4}\n  }\n}\n");
        write("layout/E.HeatMap.json", "{}\n");

        rename("E \"First", "F");

        assertThat(texts()).containsKeys("layout/F.HeatMap.json").doesNotContainKey("layout/E.RiskMap.json")
                .containsEntry("layout/F.RiskMap.json", "{\n  \"nodes\": {\n    \"Risk:F.R\": {\"x\":3,\"y\":4}\n  }\n}\n");
    }

    @Test
    void leavesWhatCannotBeReadAndWhatIsThereAndSaysSo() throws Exception {
        write("layout/E.RiskMap.json", "{ no json");
        write("layout/F.HeatMap.json", "{}\n");
        write("layout/E.HeatMap.json", "{}\n");
        write("layout/X.RiskMap.json", "[\"Risk:E.R\"]");
        Files.write(folder.resolve("layout/Y.RiskMap.json"), new byte[] {'{', (byte) 0xE9, '}'});

        assertThat(rename("E \"First", "F")).containsExactly(
                "layout/E.HeatMap.json kept its name: there is a file F.HeatMap.json already, which says where nodes lie now."
                        + " Remove one of the two; to keep the places of E.HeatMap.json, call it F.HeatMap.json.",
                "layout/E.RiskMap.json did not follow the new name. The places of nodes cannot be read: it is no JSON."
                        + " Repair the file, call it F.RiskMap.json and write the new name in it, or remove it.",
                "layout/X.RiskMap.json did not follow the new name. The places of nodes cannot be read: it is no JSON object."
                        + " Repair the file and write the new name in it, or remove it.",
                "layout/Y.RiskMap.json did not follow the new name. It is no text in UTF-8."
                        + " Repair the file and write the new name in it, or remove it.");

        assertThat(Files.readString(folder.resolve("layout/E.RiskMap.json"))).isEqualTo("{ no json");
        assertThat(Files.readString(folder.resolve("layout/X.RiskMap.json"))).isEqualTo("[\"Risk:E.R\"]");
        assertThat(folder.resolve("layout/E.HeatMap.json")).exists();
        assertThat(folder.resolve("layout/F.HeatMap.json")).exists();
    }

    @Test
    void saysNothingOfFilesThatAreAboutOthers() throws Exception {
        write("layout/X.RiskMap.json", "{ no json");
        write("layout/X.HeatMap.json", "{\n  \"nodes\": {\n    \"Risk:X.R\": {\"x\":3,\"y\":4}\n  }\n}\n");
        String before = Files.readString(folder.resolve("layout/X.HeatMap.json"));

        assertThat(rename("E \"First", "F")).isEmpty();

        assertThat(texts()).containsEntry("layout/X.RiskMap.json", "{ no json").containsEntry("layout/X.HeatMap.json", before);
    }

    @Test
    void inFilesWhoseNameOrKeysAreWrittenOtherwise() throws Exception {
        write("layout/E.RiskMap.json", "{\n  \"nodes\": {\n    \"Risk:\\u0045.R\": {\"x\":3,\"y\":4}\n  }\n}\n");
        String odd = LayoutText.fileName("E.'r 1'", "HeatMap");
        write("layout/" + odd, "{}\n");
        text = TEXT.replace("risk R is", "risk 'r 1' is T.R1 { } risk R is");

        rename("E \"First", "F");

        assertThat(texts()).containsKeys("layout/" + LayoutText.fileName("F.'r 1'", "HeatMap"), "layout/F.RiskMap.json")
                .doesNotContainKey("layout/" + odd);
        assertThat(Files.readString(folder.resolve("layout/F.RiskMap.json"))).contains("\"Risk:F.R\": ");
    }

    /** Makes the edits in their order, as a client does, and answers with what the user is told. */
    private List<String> rename(String at, String id) throws IOException, RefusedEdit {
        write("main.plumb", text);
        write("plumbline.toml", "name = \"main\"\nversion = \"1.0.0\"\n");
        OpenProject project = OpenProject.of(folder, List.of(folder.resolve("main.plumb")));
        XtextResource file = (XtextResource) new ProjectLoader(MarkedProject.language())
                .load(new DependencyResolver(List.of(project)).resolve(project)).index().files().getFirst().eResource();
        PlannedRename plan = MarkedProject.service(RenameService.class).rename(file, text.indexOf(at), id, uri -> null);
        for (var change : plan.edit().getDocumentChanges()) {
            if (change.isLeft()) {
                Path changed = Path.of(URI.create(change.getLeft().getTextDocument().getUri()));
                Files.writeString(changed, Applied.to(Files.readString(changed), change.getLeft().getEdits().stream().map(each -> each.getLeft()).toList()));
            } else {
                RenameFile renamed = (RenameFile) change.getRight();
                Files.move(Path.of(URI.create(renamed.getOldUri())), Path.of(URI.create(renamed.getNewUri())));
            }
        }
        return plan.left();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
