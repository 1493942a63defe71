package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever looks at a project finds the same: the language server tells what the command line prints, in the same order and as grave.
 */
class SameFindingsTest {

    private static final Path EXAMPLES = Path.of("../../bundles/org.plumbline.examples/projects").toAbsolutePath().normalize();
    /** What a careless author takes out of an example, so that many rules have something to say. */
    private static final List<String> TAKEN_OUT = List.of("(?m)^ +(owner|accountable|responsible|watches|evidence|effort|mitigates|in|"
            + "measured by|target|source|reduces|sponsor|agent) .*\\n", "(?m)^ +ignore .*\\n", " by [A-Z]+(-[A-Z]+)?$");

    @TempDir
    private Path cache;

    @TempDir
    private Path folder;

    @Test
    void inEveryExampleAndInACarelessCopyOfEach() throws Exception {
        folder = folder.toRealPath();
        for (String example : List.of("im-toolbox", "iom-igf", "village-committee")) {
            copy(EXAMPLES.resolve(example), folder.resolve(example), false);
            copy(EXAMPLES.resolve(example), folder.resolve("careless-" + example), true);
        }

        Map<String, List<String>> printed = printed();

        assertThat(printed.values().stream().mapToInt(List::size).sum()).isGreaterThan(200);
        assertThat(told(printed)).isEqualTo(printed);
    }

    private Map<String, List<String>> printed() throws Exception {
        JsonObject report = JsonParser.parseString(new PackedPlumb(cache, folder).run("check", ".", "--format", "json").out())
                .getAsJsonObject();
        return StreamSupport.stream(report.getAsJsonArray("findings").spliterator(), false).map(JsonElement::getAsJsonObject)
                .collect(Collectors.groupingBy(finding -> folder.resolve(word(finding, "file")).normalize().toUri().toString(),
                        LinkedHashMap::new, Collectors.mapping(finding -> word(finding, "line") + ":" + word(finding, "column") + " "
                                + word(finding, "severity") + " " + word(finding, "code") + " " + word(finding, "message")
                                + (finding.has("remedy") ? "\n" + word(finding, "remedy") : ""), Collectors.toList())));
    }

    private Map<String, List<String>> told(Map<String, List<String>> expected) throws Exception {
        Process process = new PackedPlumb(cache, folder).builder("lsp", "--stdio").redirectError(cache.resolve("err.txt").toFile()).start();
        try {
            RecordingClient client = new RecordingClient();
            var launcher = LSPLauncher.createClientLauncher(client, process.getInputStream(), process.getOutputStream());
            launcher.startListening();
            LanguageServer server = launcher.getRemoteProxy();
            InitializeParams params = new InitializeParams();
            params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "all")));
            server.initialize(params).get(2, TimeUnit.MINUTES);
            server.initialized(new InitializedParams());
            Map<String, List<String>> told = new LinkedHashMap<>();
            for (String uri : expected.keySet()) {
                client.codes(uri, codes -> true);
                told.put(uri, client.findings(uri).stream().map(SameFindingsTest::line).toList());
            }
            assertThat(client.filesWithFindings()).isEqualTo(expected.keySet());
            return told;
        } finally {
            process.destroyForcibly();
        }
    }

    private static String line(Diagnostic diagnostic) {
        var start = diagnostic.getRange().getStart();
        String severity = switch (diagnostic.getSeverity()) {
            case Error -> "error";
            case Warning -> "warning";
            case Information -> "info";
            case Hint -> "hint";
        };
        return (start.getLine() + 1) + ":" + (start.getCharacter() + 1) + " " + severity + " " + diagnostic.getCode().getLeft() + " "
                + diagnostic.getMessage().getLeft();
    }

    private static String word(JsonObject object, String key) {
        return object.get(key).getAsString();
    }

    private static void copy(Path from, Path to, boolean carelessly) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                if (carelessly && file.toString().endsWith(".plumb")) {
                    String text = Files.readString(file);
                    for (String part : TAKEN_OUT) {
                        text = text.replaceAll(part, "");
                    }
                    Files.writeString(copy, text);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
