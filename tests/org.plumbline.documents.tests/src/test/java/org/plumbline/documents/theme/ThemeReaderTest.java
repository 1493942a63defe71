package org.plumbline.documents.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.documents.theme.file.ThemeFileException;
import org.plumbline.documents.theme.file.ThemeReader;
import org.plumbline.drawing.Color;

class ThemeReaderTest {

    private final ThemeReader reader = new ThemeReader();

    @TempDir
    private Path outside;
    private Path folder;

    @BeforeEach
    void makeProject() throws IOException {
        folder = Files.createDirectory(outside.resolve("project"));
        Files.write(folder.resolve("logo.png"), picture("png", 600, 200));
    }

    @Test
    void takesTheStandardLookWithoutAFile() throws ThemeFileException {
        assertThat(reader.ofProject(folder)).isEqualTo(Theme.standard());
    }

    @Test
    void readsEverySetting() throws Exception {
        Theme theme = read("""
                [logo]
                file = "logo.png"
                height = 20
                text = "Bayview Water"
                [colors]
                text = "#111111"
                secondary = "#444444"
                lines = "#cccccc"
                band = "#f0f0f0"
                accent = "#0b5c6b"
                alarm = "#8a1538"
                [fonts]
                family = "Source Sans 3"
                [page]
                paper = "letter"
                header = { en = "Integrity", fr = "Intégrité" }
                footer = "Confidential"
                """);

        assertThat(theme.logo()).map(Logo::format).contains(Logo.Format.PNG);
        assertThat(theme.logo()).map(Logo::widthInMillimetres).contains(60.0);
        assertThat(theme.logo()).map(logo -> logo.descriptionOr("x")).contains("Bayview Water");
        assertThat(theme.colors()).isEqualTo(new ThemeColors(Color.of("#111111"), Color.of("#444444"), Color.of("#cccccc"),
                Color.of("#f0f0f0"), Color.of("#0b5c6b"), Color.of("#8a1538")));
        assertThat(theme.fonts().family()).contains("Source Sans 3");
        assertThat(theme.paper()).isEqualTo(PaperSize.LETTER);
        assertThat(theme.running().header().in("fr-CH")).contains("Intégrité");
        assertThat(theme.running().header().in("ar")).contains("Integrity");
        assertThat(theme.running().footer().in("ar")).contains("Confidential");
    }

    @Test
    void leavesTheRestAsItIs() throws Exception {
        Theme theme = read("[colors]\naccent = \"#0b5c6b\"");

        assertThat(theme.colors().ink()).isEqualTo(ThemeColors.standard().ink());
        assertThat(theme.logo()).isEmpty();
        assertThat(theme.paper()).isEqualTo(PaperSize.A4);
    }

    @Test
    void refusesColoursThatNobodyCanReadAndNamesANeighbourThatServes() throws Exception {
        assertThat(problems("[colors]\naccent = \"#ffcc00\"")).containsExactly("2:1: Letters in #ffcc00 (accent) stand out too little on "
                + "the band #eef2f5: 1.3:1; 4.5:1 is needed. Choose a darker colour, for example accent = \"#856a00\"");
        assertThat(read("[colors]\naccent = \"#856a00\"").colors().accent()).isEqualTo(Color.of("#856a00"));
    }

    @Test
    void refusesABandThatSwallowsItsLetters() throws Exception {
        assertThat(problems("[colors]\nband = \"#1f5f8b\"")).isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith("2:1: Letters in ").endsWith("Choose a lighter band, for example band = \"#eef2f5\""));
    }

    @Test
    void namesEveryProblemAtItsPlace() throws Exception {
        assertThat(problems("""
                color = 1
                [colors]
                acent = "#0b5c6b"
                text = 7
                alarm = "red"
                [page]
                paper = "A3"
                header = 3
                footer = { en = 4 }
                [logo]
                height = 500
                file = "logo.gif"
                [fonts]
                family = "a;b"
                bold = "logo.png"
                """)).containsExactly(
                "1:1: There is no setting color here. Is colors meant?",
                "3:1: There is no setting acent here. Is accent meant?",
                "4:1: text is a text. Write it in quotes: text = \"…\"",
                "5:1: 'red' is no colour. Write # and six digits or letters up to f, for example alarm = \"#1f5f8b\"",
                "7:1: There is no paper 'A3'. Choose one of: A4, Letter.",
                "8:1: header is a text. Write it in quotes: header = \"…\"",
                "9:1: footer.en is no text in a language. Write, for example, footer = { en = \"Confidential\", fr = \"Confidentiel\" }",
                "11:1: height is a number from 5 to 60. Write, for example, height = 5",
                "12:1: There is no file logo.gif. Put it into the theme's folder, and write its path from there.",
                "14:1: 'a;b' cannot be the name of a font. Write the name of one font, in letters, digits and spaces.",
                "15:1: This is no TrueType font, or a damaged one. Use a file that ends in .ttf.",
                "15:1: The font has no regular style. Write, for example, regular = \"fonts/Name-Regular.ttf\"");
    }

    @Test
    void saysWhereTheFileBreaksOff() throws Exception {
        assertThat(problems("[colors]\naccent = \n")).singleElement().asString().startsWith("2:10: Unexpected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.png", "/etc/hostname", "link.png"})
    void readsNothingOutsideItsFolder(String name) throws Exception {
        Files.write(outside.resolve("secret.png"), picture("png", 10, 10));
        Files.createSymbolicLink(folder.resolve("link.png"), outside.resolve("secret.png"));

        assertThat(problems("[logo]\nfile = \"" + name + "\"")).containsExactly("2:1: " + name + " lies outside the theme's folder. "
                + "Copy it into that folder: nothing is read from elsewhere.");
    }

    @Test
    void refusesPicturesThatAreNone() throws Exception {
        Files.writeString(folder.resolve("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        byte[] half = picture("png", 600, 200);
        Files.write(folder.resolve("half.png"), java.util.Arrays.copyOf(half, half.length / 2));

        assertThat(problems("[logo]\nfile = \"a.svg\"")).containsExactly(
                "2:1: The logo is no PNG and no JPEG picture. Save it as PNG, about 600 pixels wide or more.");
        assertThat(problems("[logo]\nfile = \"half.png\"")).containsExactly("2:1: The picture of the logo is damaged. Save it anew as PNG.");
    }

    @Test
    void survivesAnyBytes() throws IOException {
        long seed = Long.getLong("plumbline.seed", System.nanoTime());
        Random random = new Random(seed);
        String good = "[logo]\nfile = \"logo.png\"\n[colors]\naccent = \"#0b5c6b\"\n[page]\nheader = { en = \"a\" }\n";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(good);
            for (int slip = random.nextInt(4); slip >= 0; slip--) {
                text.setCharAt(random.nextInt(text.length()), "[]{}\"#=.\n\\'a\u0000é".charAt(random.nextInt(14)));
            }
            Path file = Files.writeString(folder.resolve("theme.toml"), text);
            try {
                reader.read(file);
            } catch (ThemeFileException e) {
                assertThat(e.problems()).as("seed " + seed + " round " + round).isNotEmpty().allMatch(problem -> problem.line() >= 1);
            }
        }
    }

    @Test
    void saysSoWhereBracketsAreNestedTooDeeplyOrTheFileIsHuge() throws Exception {
        assertThat(problems("a = " + "[".repeat(30_000))).isNotEmpty();
        assertThat(problems("#".repeat(100_000))).containsExactly("1:1: This is too long for a theme. A theme has a few lines; see the manual.");
        assertThatThrownBy(() -> reader.read(Files.write(folder.resolve("theme.toml"), new byte[] {(byte) 0xc3, 0x28})))
                .hasMessageContaining("not written in UTF-8");
    }

    private Theme read(String text) throws Exception {
        return reader.read(Files.writeString(folder.resolve("theme.toml"), text));
    }

    private List<String> problems(String text) throws IOException {
        Files.writeString(folder.resolve("theme.toml"), text);
        ThemeFileException failure = catchThrowableOfType(ThemeFileException.class, () -> reader.ofProject(folder));
        return Optional.ofNullable(failure).map(ThemeFileException::problems).orElse(List.of()).stream()
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message() + " " + problem.remedy()).toList();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
