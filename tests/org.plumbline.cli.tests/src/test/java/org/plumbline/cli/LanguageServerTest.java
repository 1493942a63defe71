package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor that starts the packed program and speaks the protocol with it. */
class LanguageServerTest {

    private static final String TOOLBOX = """
            language 1

            toolbox WATER "Water" {
                area OPS "Operations"
            }
            """;
    private static final String RISK = """
            language 1

            risk R1 "Meters" in WATER.OPP {
            }
            """;
    private static final int MANY = 40;
    private static final Position AREA = new Position(2, 27);

    @TempDir
    private Path cache;

    @TempDir
    private Path project;

    private final RecordingClient client = new RecordingClient();
    private Process process;
    private LanguageServer server;

    @BeforeEach
    void start() throws IOException {
        project = project.toRealPath();
        Files.writeString(project.resolve("plumbline.toml"), "");
        Files.writeString(project.resolve("toolbox.plumb"), TOOLBOX);
        Files.writeString(project.resolve("risks.plumb"), RISK);
        process = new PackedPlumb(cache, project).builder("lsp", "--stdio").redirectError(cache.resolve("err.txt").toFile()).start();
        var launcher = LSPLauncher.createClientLauncher(client, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void servesAnEditorFromTheFirstToTheLastMessage() throws Exception {
        initialize(new ClientCapabilities());
        assertThat(client.codes(uri("risks.plumb"), codes -> codes.contains("IM-C-004"))).contains("IM-C-004");

        open("risks.plumb", RISK);
        assertPutsRight(offered());
        type("risks.plumb", 2, new Range(new Position(2, 26), new Position(2, 29)), "OPS");
        assertThat(client.codes(uri("risks.plumb"), codes -> !codes.contains("IM-C-004"))).doesNotContain("IM-C-004");

        answersQuestions();

        Files.writeString(project.resolve("toolbox.plumb"), TOOLBOX.replace("OPS", "FIELD"));
        server.getWorkspaceService().didChangeWatchedFiles(
                new DidChangeWatchedFilesParams(List.of(new FileEvent(uri("toolbox.plumb"), FileChangeType.Changed))));
        assertThat(client.codes(uri("risks.plumb"), codes -> codes.contains("IM-C-004"))).contains("IM-C-004");

        server.shutdown().get(1, TimeUnit.MINUTES);
        server.exit();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(cache.resolve("err.txt")).isEmptyFile();
    }

    @Test
    void endsWithItsEditor() throws Exception {
        initialize(new ClientCapabilities());

        process.getOutputStream().close();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
    }

    @Test
    void tellsWhichPlacesCannotFollowARename() throws Exception {
        Path layout = Files.createDirectories(project.resolve("layout"));
        Files.writeString(layout.resolve("WATER.OPS.RiskMap.json"), "{\"nodes\": {\"Area:WATER.OPS\": {\"x\": 1, \"y\": 2}}}");
        Files.writeString(layout.resolve("X.RiskMap.json"), "Area:WATER.OPS");
        initialize(new ClientCapabilities());

        WorkspaceEdit edit = server.getTextDocumentService().rename(new RenameParams(new TextDocumentIdentifier(uri("toolbox.plumb")),
                new Position(3, 10), "FIELD")).get(1, TimeUnit.MINUTES);

        assertThat(edit.getDocumentChanges()).extracting(change -> change.getLeft().getTextDocument().getUri())
                .containsExactlyInAnyOrder(uri("toolbox.plumb"), uri("layout/WATER.OPS.RiskMap.json"));
        assertThat(client.messages()).first().asString().startsWith("layout/X.RiskMap.json did not follow the new name.");
    }

    @Test
    void showsHowFarItReadsAndWorksOutFixesWhenTheyAreChosen() throws Exception {
        for (int file = 0; file < MANY; file++) {
            Files.writeString(project.resolve("more-" + file + ".plumb"), "language 1\n");
        }
        initialize(careful());

        assertThat(client.progress()).startsWith("Reading " + project.getFileName()).contains("report").endsWith("end");
        assertThat(client.codes(uri("risks.plumb"), codes -> codes.contains("IM-C-004"))).contains("IM-C-004");
        CodeAction offered = offered();
        assertThat(offered.getEdit()).isNull();
        assertPutsRight(server.getTextDocumentService().resolveCodeAction(offered).get(1, TimeUnit.MINUTES));
    }

    private static ClientCapabilities careful() {
        CodeActionCapabilities fixes = new CodeActionCapabilities();
        fixes.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
        TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
        texts.setCodeAction(fixes);
        WindowClientCapabilities window = new WindowClientCapabilities();
        window.setWorkDoneProgress(true);
        ClientCapabilities all = new ClientCapabilities();
        all.setTextDocument(texts);
        all.setWindow(window);
        return all;
    }

    private void answersQuestions() throws Exception {
        var texts = server.getTextDocumentService();
        var document = new TextDocumentIdentifier(uri("risks.plumb"));
        assertThat(texts.definition(new DefinitionParams(document, AREA)).get(1, TimeUnit.MINUTES).getLeft())
                .extracting(location -> location.getUri() + ":" + location.getRange().getStart().getLine())
                .containsExactly(uri("toolbox.plumb") + ":3");
        assertThat(texts.references(new ReferenceParams(new TextDocumentIdentifier(uri("toolbox.plumb")), new Position(3, 10),
                new ReferenceContext(false))).get(1, TimeUnit.MINUTES)).extracting(location -> location.getUri())
                .containsExactly(uri("risks.plumb"));
        assertThat(texts.completion(new CompletionParams(document, new Position(3, 0))).get(1, TimeUnit.MINUTES).getRight().getItems())
                .isNotEmpty();
        assertThat(texts.hover(new HoverParams(document, AREA)).get(1, TimeUnit.MINUTES)).isNotNull();
        assertThat(texts.documentSymbol(new DocumentSymbolParams(document)).get(1, TimeUnit.MINUTES)).hasSize(1);
        assertThat(server.getWorkspaceService().symbol(new WorkspaceSymbolParams("WATER")).get(1, TimeUnit.MINUTES).getRight())
                .isNotEmpty();
        assertThat(texts.semanticTokensFull(new SemanticTokensParams(document)).get(1, TimeUnit.MINUTES).getData()).isNotEmpty();
        assertThat(texts.formatting(new DocumentFormattingParams(document, new FormattingOptions(4, true))).get(1, TimeUnit.MINUTES))
                .isNotNull();
        assertThat(texts.rename(new RenameParams(document, AREA, "FIELD")).get(1, TimeUnit.MINUTES).getDocumentChanges())
                .extracting(change -> change.getLeft().getTextDocument().getUri() + " " + change.getLeft().getTextDocument().getVersion())
                .containsExactlyInAnyOrder(uri("risks.plumb") + " 2", uri("toolbox.plumb") + " null");
    }

    private CodeAction offered() throws Exception {
        Diagnostic unknown = client.findings(uri("risks.plumb")).stream()
                .filter(each -> each.getCode().getLeft().equals("IM-C-004")).findFirst().orElseThrow();
        var texts = server.getTextDocumentService();
        return texts.codeAction(new CodeActionParams(new TextDocumentIdentifier(uri("risks.plumb")), unknown.getRange(),
                new CodeActionContext(List.of(unknown)))).get(1, TimeUnit.MINUTES).getFirst().getRight();
    }

    private static void assertPutsRight(CodeAction offered) {
        assertThat(offered.getTitle()).isEqualTo("Change to WATER.OPS");
        assertThat(offered.getEdit().getDocumentChanges())
                .extracting(change -> change.getLeft().getEdits().getFirst().getLeft().getNewText()).containsExactly("WATER.OPS");
    }

    private void initialize(ClientCapabilities capabilities) throws Exception {
        InitializeParams params = new InitializeParams();
        params.setCapabilities(capabilities);
        params.setProcessId((int) ProcessHandle.current().pid());
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(project.toUri().toString(), "project")));
        assertThat(server.initialize(params).get(2, TimeUnit.MINUTES).getCapabilities().getDefinitionProvider().getLeft()).isTrue();
        server.initialized(new InitializedParams());
    }

    private void open(String name, String text) {
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "plumb", 1, text)));
    }

    private void type(String name, int version, Range range, String text) {
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(name), version),
                List.of(new TextDocumentContentChangeEvent(range, text))));
    }

    private String uri(String name) {
        return project.resolve(name).toUri().toString();
    }
}
