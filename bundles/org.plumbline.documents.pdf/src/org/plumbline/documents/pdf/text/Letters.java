package org.plumbline.documents.pdf.text;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.drawing.font.FontRun;
import org.plumbline.drawing.font.FontRuns;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.font.PresentationForms;

/** Turns prepared text into pieces that a page can show, and measures it. */
public final class Letters {

    /** A place where a line may end inside a word. */
    static final String BREAK = "\u200B";

    private static final String JOINER = "\u200D";

    private final FontSet fonts;
    private final TextFonts textFonts;
    private final FontRuns runs;
    private final PresentationForms forms = new PresentationForms();
    private final Replacements replacements;

    /** @param replacements is told of the characters that no font has */
    public Letters(FontSet fonts, TextFonts textFonts, Replacements replacements) {
        this.fonts = fonts;
        this.textFonts = textFonts;
        this.runs = new FontRuns(fonts);
        this.replacements = replacements;
    }

    /** The pieces of a text that stands alone. */
    public List<Piece> pieces(String text, boolean bold, boolean italic) {
        return pieces(CleanText.of(text), false, false, bold, italic);
    }

    /**
     * The pieces of a cleaned text.
     *
     * @param joinedBefore whether the letter before the text joins its first one
     * @param joinedAfter whether the letter behind the text joins its last one
     */
    List<Piece> pieces(String text, boolean joinedBefore, boolean joinedAfter, boolean bold, boolean italic) {
        String shaped = forms.of((joinedBefore ? JOINER : "") + text + (joinedAfter ? JOINER : ""));
        replacements.count(text, runs);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        while (start <= shaped.length()) {
            int end = shaped.indexOf(BREAK, start);
            String part = shaped.substring(start, end < 0 ? shaped.length() : end);
            for (FontRun run : runs.split(part, bold, italic)) {
                pieces.addAll(new RunPieces(fonts, textFonts, run, bold, italic).pieces());
            }
            if (end < 0) {
                break;
            }
            pieces.add(new Piece.Characters("", BREAK));
            start = end + 1;
        }
        return pieces;
    }

    /** The family of running text. */
    public String family() {
        return textFonts.family();
    }

    /** Width of a text in em. */
    public double width(String text, boolean bold) {
        double width = 0;
        for (FontRun run : runs.split(forms.of(CleanText.of(text)), bold, false)) {
            width += new RunPieces(fonts, textFonts, run, bold, false).width();
        }
        return width;
    }
}
