package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.theme.FontFile;
import org.plumbline.documents.theme.LocalTexts;
import org.plumbline.documents.theme.Logo;
import org.plumbline.documents.theme.PaperSize;
import org.plumbline.documents.theme.RunningTexts;
import org.plumbline.documents.theme.Theme;
import org.plumbline.documents.theme.ThemeColors;
import org.plumbline.documents.theme.ThemeFonts;
import org.plumbline.drawing.font.Typeface;

/** An organization's look on paper. */
class ThemeInPdfTest {

    private static final byte[] PIXEL = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Test
    void printsOnLetter() {
        Pdf pdf = of(new Theme(Optional.empty(), ThemeColors.standard(), ThemeFonts.standard(), RunningTexts.none(), PaperSize.LETTER));

        assertThat(pdf.<String>read(document -> document.getPage(0).getMediaBox().toString())).isEqualTo("[0.0,0.0,612.0,792.0]");
    }

    @Test
    void showsLogoAndRunningTexts() {
        Logo logo = new Logo(PIXEL, Logo.Format.PNG, 1, 1, 12, "Our drop of water");
        RunningTexts running = new RunningTexts(LocalTexts.any("In our header"), LocalTexts.any("Confidential"));

        Pdf pdf = of(new Theme(Optional.of(logo), ThemeColors.standard(), ThemeFonts.standard(), running, PaperSize.A4));

        assertThat(pdf.alternatives()).anyMatch(text -> text.startsWith("Our drop of water"));
        assertThat(pdf.lines(1)).first().asString().startsWith("In our header · Title");
        assertThat(pdf.lines(1)).last().asString().startsWith("Confidential · Draft");
        PdfUa.holdsFor(pdf.bytes(), "a logo");
    }

    @Test
    void setsTextInTheThemesFontAndTheRestInPackedOnes() {
        ThemeFonts fonts = new ThemeFonts(Optional.empty(), List.of(new FontFile(FontFile.Style.REGULAR, Typeface.MATH.bytes())));

        Pdf pdf = of(new Theme(Optional.empty(), ThemeColors.standard(), fonts, RunningTexts.none(), PaperSize.A4));

        assertThat(pdf.fonts()).anyMatch(name -> name.endsWith("NotoSansMath-Regular")).anyMatch(name -> name.endsWith("NotoSans-Bold"))
                .anyMatch(name -> name.endsWith("NotoSans-Regular")).anyMatch(name -> name.endsWith("NotoSansArabic-Regular"));
        assertThat(pdf.text()).contains("Water, Ж and", "النزاهة");
        PdfUa.holdsFor(pdf.bytes(), "a font of a theme");
    }

    /** The font for signs of mathematics has Latin letters and no Cyrillic ones. */
    private static Pdf of(Theme theme) {
        Document plain = Documents.of("en", List.of(Section.of(new Anchor("one"), "One", List.of(Paragraph.of(Inline.text("Water, Ж and "),
                Inline.isolate("النزاهة"), Inline.text("."))))));
        return Pdf.of(new Document(plain.metadata(), plain.cover(), plain.contents(), plain.sections(), theme));
    }
}
