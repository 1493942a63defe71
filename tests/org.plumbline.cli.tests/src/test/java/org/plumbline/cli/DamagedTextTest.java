package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.cli.defects.DefectLog;
import org.plumbline.cli.terminal.Terminal;

/**
 * The shipped examples, damaged in every way: the check always ends with findings or says what it cannot read, and neither it, nor a
 * rule, nor the formatter fails. The seed is the name of the test; -Dplumbline.seed=N runs that one alone, -Dplumbline.full=true many more.
 */
class DamagedTextTest {

    private static final Path EXAMPLES = PackedPlumb.HOME.resolve("examples");
    private static final boolean FULL = Boolean.getBoolean("plumbline.full");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        Long only = Long.getLong("plumbline.seed");
        return only != null ? LongStream.of(only) : LongStream.rangeClosed(1, FULL ? 3000 : 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void checksWhateverIsLeft(long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> examples = list(EXAMPLES);
        Path project = copy(examples.get(random.nextInt(examples.size())));
        List<Path> files = texts(project);
        for (int i = random.nextInt(3); i >= 0; i--) {
            Path file = files.get(random.nextInt(files.size()));
            Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
            byte[] text = Files.readAllBytes(file);
            if (text.length > 0) {
                Files.write(file, damage.of(text, random));
            }
        }

        assertWithstands(project, files);
    }

    @Test
    void checksWhatIsCutOffAnywhere() throws IOException {
        Path project = copy(EXAMPLES.resolve("im-toolbox"));
        List<Path> files = texts(project);
        int step = FULL ? 251 : 9973;
        for (Path file : files) {
            byte[] text = Files.readAllBytes(file);
            for (int length : IntStream.iterate(0, length -> length < text.length, length -> length + step).toArray()) {
                Files.write(file, Arrays.copyOf(text, length));
                assertWithstands(project, files);
            }
            Files.write(file, text);
        }
    }

    private void assertWithstands(Path project, List<Path> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefectLog log = new DefectLog(List.of(folder.resolve("log")), List::of);
        Program program = new Program(new Terminal(out, out, false, false), new Installation(PackedPlumb.HOME), log);

        int exitCode = program.run("check", project.toString());
        program.run("format", "--check", project.toString());

        String seen = out.toString(StandardCharsets.UTF_8);
        assertThat(log.file()).as(seen).isEmpty();
        assertThat(exitCode).as(seen).isIn(files.stream().allMatch(DamagedTextTest::isUtf8) ? List.of(0, 1) : List.of(3));
        assertThat(seen).doesNotContain("\tat ");
    }

    private Path copy(Path example) throws IOException {
        Path project = folder.resolve(example.getFileName());
        try (Stream<Path> paths = Files.walk(example)) {
            for (Path path : paths.toList()) {
                Files.copy(path, project.resolve(example.relativize(path).toString()));
            }
        }
        return project;
    }

    private static List<Path> texts(Path project) throws IOException {
        try (Stream<Path> paths = Files.walk(project)) {
            return paths.filter(path -> path.toString().endsWith(".plumb")).sorted().toList();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }

    private static boolean isUtf8(Path file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
