package org.plumbline.dsl.ide.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.dsl.ide.kit.MarkedProject;
import org.plumbline.dsl.project.Problem;
import org.plumbline.dsl.project.ProjectCheck;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;

/** What a host of editors sees of the workspace. */
class LanguageWorkspaceTest {

    private static final String TOOLBOX = """
            language 1
            toolbox WATER "Water" { area OPS "Operations" }
            """;
    private static final String RISK = """
            language 1
            risk R1 "Meter readings are altered" in WATER.%s { }
            """;

    private static final int MANY = 12;
    private static final int INTERRUPTED = 3;

    private final Validator validator = new Validator(RuleCatalogue.standard(), new RuleTexts("en"), defect -> {
        throw defect.cause();
    });
    private final List<Throwable> defects = new CopyOnWriteArrayList<>();
    private final Map<Path, FileFindings> published = new TreeMap<>();
    private final List<Integer> read = new CopyOnWriteArrayList<>();
    private final AtomicReference<Runnable> interruption = new AtomicReference<>(() -> { });
    private final Listener listener = new Listener();
    private int publications;
    private LanguageWorkspace workspace;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        folder = folder.toRealPath();
        workspace = new LanguageWorkspace(MarkedProject::language, () -> validator, project -> List.of(), listener, defects::add);
    }

    @AfterEach
    void close() {
        workspace.close();
        assertThat(defects).isEmpty();
    }

    @Test
    void findsWhatTheCommandLineFinds() throws Exception {
        write("toolbox.plumb", TOOLBOX);
        write("risks.plumb", RISK.formatted("NOWHERE") + "tool T {");
        setProject();

        assertThat(problems()).isNotEmpty().isEqualTo(fresh());
    }

    @Test
    void unsavedTextCountsInAllFilesUntilItIsClosed() throws Exception {
        Path toolbox = write("toolbox.plumb", TOOLBOX);
        Path risks = write("risks.plumb", RISK.formatted("OPS"));
        setProject();
        assertThat(codes(risks)).doesNotContain("IM-C-004");

        workspace.open(toolbox, 1, TOOLBOX.replace("OPS", "FIELD"));
        settle();
        assertThat(codes(risks)).contains("IM-C-004");
        assertThat(published.get(toolbox).version()).contains(1);

        workspace.change(toolbox, 2, TOOLBOX);
        settle();
        assertThat(codes(risks)).doesNotContain("IM-C-004");

        workspace.change(toolbox, 3, TOOLBOX.replace("OPS", "FIELD"));
        workspace.close(toolbox);
        settle();
        assertThat(codes(risks)).doesNotContain("IM-C-004");
    }

    @Test
    void onlyTheLastOfManyChangesIsChecked() throws Exception {
        Path toolbox = write("toolbox.plumb", TOOLBOX);
        write("risks.plumb", RISK.formatted("OPS"));
        setProject();
        workspace.open(toolbox, 0, TOOLBOX);
        settle();
        int before = publications;

        CompletableFuture<Void> held = new CompletableFuture<>();
        CompletableFuture<Optional<Boolean>> holding = workspace.read(toolbox, file -> held.join() == null);
        for (int version = 1; version <= 100; version++) {
            workspace.change(toolbox, version, TOOLBOX + "// " + version);
        }
        held.complete(null);
        holding.get(1, TimeUnit.MINUTES);
        settle();

        assertThat(published.get(toolbox).version()).contains(100);
        assertThat(publications - before).isOne();
    }

    @Test
    void readsSeeWhatWasTypedBefore() throws Exception {
        Path toolbox = write("toolbox.plumb", TOOLBOX);
        setProject();
        workspace.open(toolbox, 1, TOOLBOX + "// typed");

        assertThat(text(toolbox)).hasValueSatisfying(text -> assertThat(text).endsWith("// typed"));
        assertThat(text(folder.resolve("elsewhere.plumb"))).isEmpty();
    }

    @Test
    void changesOfOthersAreTakenOver() throws Exception {
        Path toolbox = write("toolbox.plumb", TOOLBOX);
        Path risks = write("risks.plumb", RISK.formatted("OPS"));
        setProject();

        Files.delete(toolbox);
        setProject();
        assertThat(codes(risks)).contains("IM-C-004");

        write("toolbox.plumb", TOOLBOX);
        List<ProjectFolder> again = projects();
        workspace.findProjects(() -> again);
        write("risks.plumb", "language 1\ntoolbox ALONE \"Alone\" { area A \"A\" }\n");
        workspace.changedOnDisk(List.of(risks));
        settle();
        assertThat(problems()).isEqualTo(fresh());
    }

    @Test
    void filesThatComeAndGoLeaveTheOthersOpen() throws Exception {
        Path toolbox = write("toolbox.plumb", TOOLBOX);
        Path risks = write("risks.plumb", RISK.formatted("OPS"));
        setProject();
        List<XtextResource> before = List.of(resource(toolbox), resource(risks));

        Path more = write("more.plumb", RISK.formatted("OPS"));
        setProject();
        assertThat(problems()).isNotEmpty().isEqualTo(fresh());
        assertThat(codes(risks)).contains("IM-C-001");

        Files.delete(more);
        setProject();
        assertThat(problems()).isEqualTo(fresh());
        assertThat(codes(risks)).doesNotContain("IM-C-001");
        assertThat(List.of(resource(toolbox), resource(risks))).isEqualTo(before);
    }

    @Test
    void aReadingGivesWayToChangesAndGoesOn() throws Exception {
        List<Path> files = manyFiles();
        interruption.set(() -> workspace.open(files.getFirst(), 7, TOOLBOX.replace("OPS", "FIELD")));
        setProject();

        assertThat(read).isSorted().startsWith(0, 1).endsWith(MANY);
        assertThat(read.stream().filter(done -> done == INTERRUPTED)).hasSize(2);
        assertThat(published.get(files.getFirst()).version()).contains(7);
        assertThat(text(files.getFirst())).hasValueSatisfying(text -> assertThat(text).contains("FIELD"));
    }

    @Test
    void closingEndsAReading() throws Exception {
        manyFiles();
        CompletableFuture<Thread> reader = new CompletableFuture<>();
        interruption.set(() -> {
            workspace.close();
            reader.complete(Thread.currentThread());
        });
        List<ProjectFolder> found = projects();
        workspace.findProjects(() -> found);

        assertThat(reader.get(1, TimeUnit.MINUTES).join(Duration.ofMinutes(1))).isTrue();
        assertThat(read).last().isEqualTo(INTERRUPTED);
    }

    @Test
    void anAnswerThatNobodyWantsAnyMoreEndsAReading() throws Exception {
        Path first = manyFiles().getFirst();
        CompletableFuture<CompletableFuture<Optional<String>>> asked = new CompletableFuture<>();
        interruption.set(() -> asked.join().cancel(false));
        List<ProjectFolder> found = projects();
        workspace.findProjects(() -> found);
        asked.complete(workspace.read(first, XtextResource::toString));
        settle();

        assertThat(asked.join()).isCancelled();
        assertThat(read).isSorted().endsWith(MANY);
    }

    private List<Path> manyFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int file = 0; file < MANY; file++) {
            files.add(write("toolbox-" + (char) ('a' + file) + ".plumb", TOOLBOX.replace("WATER", "WATER-" + file)));
        }
        return files;
    }

    private XtextResource resource(Path file) throws Exception {
        return workspace.read(file, resource -> resource).get(1, TimeUnit.MINUTES).orElseThrow();
    }

    @Test
    void textsThatCannotBeReadSaySoAndRecover() throws Exception {
        Path toolbox = write("toolbox.plumb", TOOLBOX);
        setProject();

        workspace.open(toolbox, 1, "toolbox T ".concat("{ area A ".repeat(200)));
        settle();
        assertThat(codes(toolbox)).containsExactly(Problem.SYNTAX);

        workspace.change(toolbox, 2, TOOLBOX);
        settle();
        assertThat(codes(toolbox)).doesNotContain(Problem.SYNTAX);
    }

    @Test
    void projectsSeeEachOtherAndWhatIsUnsaved() throws Exception {
        write("water/plumbline.toml", "name = \"water\"\nversion = \"1.0.0\"\n");
        Path toolbox = write("water/toolbox.plumb", TOOLBOX);
        write("ours/plumbline.toml", "name = \"ours\"\nversion = \"1.0.0\"\n\n[dependencies]\nwater = \"1.0.0\"\n");
        Path risks = write("ours/risks.plumb", RISK.formatted("OPS"));
        List<ProjectFolder> both = List.of(new ProjectFolder(folder.resolve("water"), List.of(toolbox)),
                new ProjectFolder(folder.resolve("ours"), List.of(risks)));
        workspace.findProjects(() -> both);
        settle();
        assertThat(codes(risks)).doesNotContain("IM-C-004");
        assertThat(codes(folder.resolve("ours/plumbline.toml"))).isEmpty();

        workspace.open(toolbox, 1, TOOLBOX.replace("OPS", "FIELD"));
        settle();
        assertThat(codes(risks)).contains("IM-C-004");
        assertThat(workspace.readInAll(toolbox, file -> file.getResourceSet().getResources().size()).get(1, TimeUnit.MINUTES))
                .containsExactly(1, 2);

        write("water/plumbline.toml", "name = \"water\"\nversion = \"2.0.0\"\n");
        workspace.changedOnDisk(List.of(folder.resolve("water/plumbline.toml")));
        settle();
        assertThat(codes(folder.resolve("ours/plumbline.toml"))).containsExactly(Problem.SETTINGS);
    }

    @Test
    void aTextWithoutAProjectIsOneOfItsOwn() throws Exception {
        Path alone = write("alone.plumb", RISK.formatted("OPS"));
        workspace.open(alone, 1, Files.readString(alone));
        settle();
        assertThat(codes(alone)).contains("IM-C-004");

        workspace.close(alone);
        settle();
        assertThat(codes(alone)).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<ProjectFolder> projects() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return List.of(new ProjectFolder(folder, files.filter(file -> file.toString().endsWith(".plumb")).sorted().toList()));
        }
    }

    @Test
    void anErrorInACheckOrAQuestionIsToldAndTheNextOnesAreDone() throws Exception {
        write("toolbox.plumb", TOOLBOX);
        List<Throwable> told = new CopyOnWriteArrayList<>();
        try (LanguageWorkspace failing = new LanguageWorkspace(MarkedProject::language, () -> validator, project -> {
            throw new NoClassDefFoundError("missing/One");
        }, listener, told::add)) {
            failing.findProjects(() -> List.of(new ProjectFolder(folder, List.of(folder.resolve("toolbox.plumb")))));
            failing.settled().get(1, TimeUnit.MINUTES);
            assertThat(told).hasExactlyElementsOfTypes(NoClassDefFoundError.class);

            assertThat(failing.read(folder.resolve("toolbox.plumb"), resource -> {
                throw new NoClassDefFoundError("missing/Other");
            })).failsWithin(Duration.ofMinutes(1)).withThrowableThat().withMessageContaining("missing/Other");
            assertThat(failing.read(folder.resolve("toolbox.plumb"), resource -> resource.getContents().size()).get(1, TimeUnit.MINUTES))
                    .contains(1);
        }
    }

    @Test
    void whoWaitsForALanguageThatDoesNotStartIsToldSo() {
        List<Throwable> told = new CopyOnWriteArrayList<>();
        try (LanguageWorkspace failing = new LanguageWorkspace(() -> {
            throw new NoClassDefFoundError("missing/Language");
        }, () -> validator, project -> List.of(), listener, told::add)) {
            failing.findProjects(() -> List.of(new ProjectFolder(folder, List.of(folder.resolve("toolbox.plumb")))));

            assertThat(failing.settled()).failsWithin(Duration.ofMinutes(1)).withThrowableThat()
                    .withMessageContaining("The language did not start");
            assertThat(failing.readProjects(List::size)).failsWithin(Duration.ofMinutes(1));
            assertThat(told).hasExactlyElementsOfTypes(NoClassDefFoundError.class);
        }
    }

    private void setProject() throws Exception {
        List<ProjectFolder> found = projects();
        workspace.findProjects(() -> found);
        settle();
    }

    private void settle() throws Exception {
        workspace.settled().get(1, TimeUnit.MINUTES);
    }

    private Optional<String> text(Path file) throws Exception {
        return workspace.read(file, resource -> resource.getParseResult().getRootNode().getText()).get(1, TimeUnit.MINUTES);
    }

    /** Remembers what it is told; a test may do something in the middle of a reading. */
    private final class Listener implements FindingsListener {

        @Override
        public void published(List<FileFindings> changed) {
            publications++;
            changed.forEach(findings -> published.put(findings.file(), findings));
        }

        @Override
        public void reading(Path project, int done, int all) {
            read.add(done);
            if (done == INTERRUPTED && all == MANY) {
                interruption.getAndSet(() -> { }).run();
            }
        }
    }

    private List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        published.values().forEach(findings -> all.addAll(findings.problems()));
        return all;
    }

    private List<String> codes(Path file) {
        return published.containsKey(file) ? published.get(file).problems().stream().map(Problem::code).toList() : List.of();
    }

    private List<Problem> fresh() throws IOException {
        ProjectLoader loader = new ProjectLoader(MarkedProject.language());
        return new ProjectCheck(loader, validator).check(projects().getFirst().files()).problems();
    }
}
