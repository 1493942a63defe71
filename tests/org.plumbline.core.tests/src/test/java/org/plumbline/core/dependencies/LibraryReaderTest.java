package org.plumbline.core.dependencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packed projects come from elsewhere: what is read of them, and what is refused. */
class LibraryReaderTest {

    private static final String SETTINGS = "name = \"WATER\"\nversion = \"2.1.0\"\n";

    private final LibraryReader reader = new LibraryReader(new LibraryLimits(100_000, 20, 5_000, 8_000));

    @TempDir
    private Path folder;

    private Disk disk;

    @BeforeEach
    void begin() {
        disk = new Disk(folder);
    }

    @Test
    void readsTextsInTheOrderOfTheirNames() throws Exception {
        Library library = reader.read(disk.zip("w.zip", files("b.plumb", "toolbox B \"é\" { }", "a/b/c.plumb", "\uFEFFtoolbox C \"c\" { }",
                "theme.toml", "accent", ".hidden/d.plumb", "x", "target/e.plumb", "x", "f.PLUMB", "x")));

        assertThat(library.settings().label()).contains("WATER 2.1.0");
        assertThat(library.texts()).containsExactly(Map.entry("a/b/c.plumb", "toolbox C \"c\" { }"), Map.entry("b.plumb", "toolbox B \"é\" { }"));
        assertThat(library.shown("b.plumb")).isEqualTo(folder + "/w.zip!/b.plumb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.plumb", "/etc/a.plumb", "a/../../b.plumb", "..\\a.plumb", "a\\b.plumb", "C:/a.plumb", "a//b.plumb",
        "./a.plumb", "a\u0000b.plumb", "a\nb.plumb"})
    void refusesNamesThatLeadOutOfIt(String name) throws IOException {
        refuses(disk.zip("w.zip", files(name, "x")), "would lie outside of it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.plumb", "cafe\u0301.plumb"})
    void refusesTwoNamesForOneFile(String name) throws IOException {
        refuses(disk.zip("w.zip", files("a.plumb", "x", "caf\u00e9.plumb", "y", name, "z")), "it holds two files");
    }

    @Test
    void refusesOneNameGivenTwice() throws IOException {
        byte[] zip = Files.readAllBytes(disk.zip("w.zip", files("a.plumb", "x", "b.plumb", "y")));
        String text = new String(zip, StandardCharsets.ISO_8859_1).replace("b.plumb", "a.plumb");

        refuses(Files.write(folder.resolve("w.zip"), text.getBytes(StandardCharsets.ISO_8859_1)), "it holds two files 'a.plumb'");
    }

    @Test
    void refusesArchivesWithinIt() throws IOException {
        refuses(disk.zip("w.zip", files("libraries/BASE-1.0.0.zip", "x")), "it holds another archive, 'libraries/BASE-1.0.0.zip'");
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        refuses(disk.zip("w.zip", files("a.plumb", " ".repeat(5_001))), "its file a.plumb unpacks to more than 5000 bytes");
        refuses(disk.zip("w.zip", files("a.plumb", " ".repeat(4_500), "b.plumb", " ".repeat(4_500))), "it unpacks to more than 8000 bytes");
        Map<String, String> many = files("a.plumb", "x");
        for (int i = 0; i < 30; i++) {
            many.put("f" + i, "");
        }
        refuses(disk.zip("w.zip", many), "it holds more than 20 files");
        refuses(Files.write(folder.resolve("w.zip"), new byte[100_001]), "it has more than 100000 bytes");
    }

    @Test
    void theUsualLimitsHoldABombOff() throws IOException {
        Path bomb = disk.zipOfBytes("w.zip", Map.of("plumbline.toml", SETTINGS.getBytes(StandardCharsets.UTF_8), "a.plumb", new byte[40 << 20]));

        assertThatThrownBy(() -> new LibraryReader().read(bomb)).hasMessage("its file a.plumb unpacks to more than 16 MB");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plumbline.toml", SETTINGS.getBytes(StandardCharsets.UTF_8));
        files.put("a.plumb", new byte[] {'a', (byte) 0xc3, 0x28});

        refuses(disk.zipOfBytes("w.zip", files), "its file a.plumb is not UTF-8 text");
    }

    @Test
    void refusesWhatIsNoProject() throws IOException {
        refuses(disk.zip("w.zip", Map.of("a.plumb", "x")), "it holds no plumbline.toml");
        assertThatThrownBy(() -> reader.read(disk.zip("w.zip", Map.of("water/plumbline.toml", SETTINGS))))
                .isInstanceOfSatisfying(LibraryException.class,
                        e -> assertThat(e.remedy()).isEqualTo("Pack what is in the folder, not the folder itself."));
        refuses(disk.zip("w.zip", Map.of("plumbline.toml", "nmae = 1")), "its plumbline.toml does not serve");
        refuses(Files.writeString(folder.resolve("w.zip"), "no archive"), "it is no zip archive, or a damaged one");
        refuses(Files.write(folder.resolve("w.zip"), new byte[0]), "it is no zip archive, or a damaged one");
        refuses(Files.createDirectory(folder.resolve("folder.zip")), "it is a folder");
        refuses(folder.resolve("none.zip"), "it cannot be read (NoSuchFileException)");
    }

    @Test
    void damageEndsInAMessageAndNothingElse() throws IOException {
        byte[] whole = Files.readAllBytes(disk.zip("w.zip", files("a.plumb", "toolbox A \"a\" { }", "b/c.plumb", "toolbox B \"b\" { }")));
        long seed = Long.getLong("plumbline.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            byte[] bytes = random.nextInt(5) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int slip = random.nextInt(4); slip >= 0 && bytes.length > 0; slip--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path archive = Files.write(folder.resolve("w.zip"), bytes);
            try {
                assertThat(reader.read(archive).settings()).as("seed " + seed + " round " + round).isNotNull();
            } catch (LibraryException e) {
                assertThat(e.getMessage()).as("seed " + seed + " round " + round).isNotBlank();
            }
        }
    }

    private void refuses(Path archive, String reason) {
        assertThatThrownBy(() -> reader.read(archive)).isInstanceOfSatisfying(LibraryException.class,
                e -> assertThat(e.remedy()).isNotBlank()).hasMessageContaining(reason);
    }

    private static Map<String, String> files(String... namesAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plumbline.toml", SETTINGS);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return files;
    }
}
