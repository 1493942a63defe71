package org.plumbline.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.documents.samples.SampleDocuments;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.theme.LocalTexts;
import org.plumbline.documents.theme.Logo;
import org.plumbline.documents.theme.PaperSize;
import org.plumbline.documents.theme.RunningTexts;
import org.plumbline.documents.theme.Theme;
import org.plumbline.documents.theme.ThemeColors;
import org.plumbline.documents.theme.ThemeFonts;
import org.plumbline.drawing.Color;

class ThemedPageTest {

    private static final Logo LOGO = new Logo(new byte[] {1, 2, 3}, Logo.Format.PNG, 600, 200, 20, "");
    private static final ThemeColors COLORS = new ThemeColors(Color.of("#111111"), Color.of("#444444"), Color.of("#cccccc"),
            Color.of("#f0f0f0"), Color.of("#0b5c6b"), Color.of("#8a1538"));
    private static final RunningTexts RUNNING = new RunningTexts(new LocalTexts(Map.of("fr", "Intégrité")), LocalTexts.any("Confidential"));

    private final String plain = page(Theme.standard());
    private final String themed = page(new Theme(Optional.of(LOGO), COLORS, new ThemeFonts(Optional.of("Source Sans 3"), List.of()), RUNNING,
            PaperSize.LETTER));

    @Test
    void showsTheLogoAndFetchesNothingForIt() {
        assertThat(themed).contains("<img src=\"data:image/png;base64,AQID\" alt=\"" + SampleDocuments.roadmap().metadata().organization() + "\"")
                .contains(".logo>img{block-size:20.0mm", "img-src data:");
        assertThat(plain).doesNotContain("<img", "img-src");
    }

    @Test
    void takesColoursFontsAndPaper() {
        assertThat(themed).contains(":root{--ink:#111111;--faint:#444444;--rule:#cccccc;--band:#f0f0f0;--accent:#0b5c6b;--alarm:#8a1538}",
                "html{font-family:\"Source Sans 3\",\"Noto Sans\"", "@page{size:letter}", "@page landscape{size:letter landscape}");
        assertThat(plain).doesNotContain("Source Sans 3", "letter landscape", "@page{size:");
    }

    @Test
    void printsTheRunningTextsInTheDocumentsLanguage() {
        assertThat(themed).contains("@top-left{content:\"Int\\e9 grit\\e9 \"}").contains("@bottom-left{content:\"Confidential \\b7 ");
        assertThat(plain).doesNotContain("Confidential");
    }

    private static String page(Theme theme) {
        Document sample = SampleDocuments.roadmap();
        return new HtmlWriter().page(new Document(sample.metadata(), sample.cover(), sample.contents(), sample.sections(), theme));
    }
}
