package org.plumbline.drawing.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontFile;
import org.plumbline.drawing.font.FontRun;
import org.plumbline.drawing.font.FontRuns;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.font.PresentationForms;
import org.plumbline.drawing.font.Typeface;

/**
 * Turns a line of text into glyphs of the packed fonts: Arabic letters joined, directions mixed as the Unicode bidirectional
 * algorithm says, marks set over or under their letters. Pairs of letters are not kerned.
 */
public final class LineLayout {

    private final FontSet fonts;
    private final FontRuns runs;
    private final MarkPlaces marks;
    private final PresentationForms forms = new PresentationForms();

    public LineLayout(FontSet fonts) {
        this.fonts = fonts;
        this.runs = new FontRuns(fonts);
        this.marks = new MarkPlaces(fonts);
    }

    /**
     * The glyphs of a line.
     *
     * @param direction of the line as a whole; parts of it may run the other way
     */
    public GlyphLine layout(String text, boolean bold, boolean italic, TextDirection direction) {
        String shown = forms.of(SafeText.line(text));
        Character[] characters = characters(shown, runs.characters(shown, bold, italic), direction);
        List<GlyphLine.Glyph> glyphs = new ArrayList<>();
        double x = 0;
        for (Character character : characters) {
            x = place(glyphs, character, x);
        }
        return new GlyphLine(glyphs, x);
    }

    /** What a reader takes for one character, and the direction that it belongs to. */
    private record Character(FontRun run, boolean rightToLeft) {
    }

    /** The characters in the order in which they are seen. */
    private static Character[] characters(String text, List<FontRun> runs, TextDirection direction) {
        Character[] characters = new Character[runs.size()];
        if (characters.length == 0) {
            return characters;
        }
        Bidi bidi = new Bidi(text, direction == TextDirection.LEFT_TO_RIGHT ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[characters.length];
        int start = 0;
        for (int index = 0; index < characters.length; index++) {
            levels[index] = (byte) bidi.getLevelAt(start);
            characters[index] = new Character(runs.get(index), levels[index] % 2 == 1);
            start += runs.get(index).source().length();
        }
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        return characters;
    }

    private double place(List<GlyphLine.Glyph> glyphs, Character character, double start) {
        Typeface typeface = character.run().typeface();
        FontFile file = fonts.file(typeface);
        double x = start;
        int letter = -1;
        for (int codePoint : character.run().text().codePoints().toArray()) {
            int glyph = file.glyph(character.rightToLeft() ? MirroredPairs.of(codePoint) : codePoint);
            if (SafeText.isMark(codePoint) && letter >= 0) {
                glyphs.add(marks.place(glyphs.subList(letter, glyphs.size()), glyph));
                continue;
            }
            letter = glyphs.size();
            glyphs.add(new GlyphLine.Glyph(typeface, glyph, x, 0));
            // As measured: a bracket and its mirror image may differ by a hair.
            x += SafeText.isMark(codePoint) ? 0 : file.advance(file.glyph(codePoint));
        }
        return x;
    }
}
