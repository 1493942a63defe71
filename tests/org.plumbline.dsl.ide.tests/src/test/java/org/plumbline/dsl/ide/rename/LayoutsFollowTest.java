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
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.edit.RefusedEdit;
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
    void leavesWhatCannotBeReadAndWhatIsThere() throws Exception {
        write("layout/E.RiskMap.json", "{ no json");
        write("layout/F.HeatMap.json", "{}\n");
        write("layout/E.HeatMap.json", "{}\n");

        rename("E \"First", "F");

        assertThat(texts()).containsEntry("layout/E.RiskMap.json", "{ no json").containsKeys("layout/E.HeatMap.json", "layout/F.HeatMap.json");
    }

    /** Makes the edits in their order, as a client does. */
    private void rename(String at, String id) throws IOException, RefusedEdit {
        write("main.plumb", TEXT);
        write("plumbline.toml", "name = \"main\"\nversion = \"1.0.0\"\n");
        OpenProject project = OpenProject.of(folder, List.of(folder.resolve("main.plumb")));
        XtextResource file = (XtextResource) new ProjectLoader(MarkedProject.language())
                .load(new DependencyResolver(List.of(project)).resolve(project)).index().files().getFirst().eResource();
        WorkspaceEdit edit = MarkedProject.service(RenameService.class).rename(file, TEXT.indexOf(at), id, uri -> null);
        for (var change : edit.getDocumentChanges()) {
            if (change.isLeft()) {
                Path changed = Path.of(URI.create(change.getLeft().getTextDocument().getUri()));
                Files.writeString(changed, Applied.to(Files.readString(changed), change.getLeft().getEdits().stream().map(each -> each.getLeft()).toList()));
            } else {
                RenameFile renamed = (RenameFile) change.getRight();
                Files.move(Path.of(URI.create(renamed.getOldUri())), Path.of(URI.create(renamed.getNewUri())));
            }
        }
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
