package org.plumbline.dsl.ui.link;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Translates between offsets in a document and the lines and characters by which the services of the language speak. A place behind
 * the end, which an answer to an older text may hold, becomes the end.
 *
 * @param document as it is now
 */
public record TextPlaces(IDocument document) {

    /** The offset of a place. */
    public int offset(Position place) {
        try {
            if (place.getLine() >= document.getNumberOfLines()) {
                return document.getLength();
            }
            IRegion line = document.getLineInformation(place.getLine());
            return line.getOffset() + Math.min(place.getCharacter(), line.getLength());
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("no line " + place.getLine(), e);
        }
    }

    /** The place of an offset. */
    public Position place(int offset) {
        try {
            int line = document.getLineOfOffset(offset);
            return new Position(line, offset - document.getLineOffset(line));
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("no character at " + offset, e);
        }
    }

    /** The line around an offset, without its end. */
    public Range lineOf(int offset) {
        int line = place(offset).getLine();
        return new Range(new Position(line, 0), new Position(line, Integer.MAX_VALUE));
    }

    /** The white space at the beginning of the line around an offset. */
    public String indentAt(int offset) {
        IRegion line = region(lineOf(offset));
        String text = document.get().substring(line.getOffset(), line.getOffset() + line.getLength());
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    /** What lies between two places. */
    public IRegion region(Range range) {
        int start = offset(range.getStart());
        return new Region(start, Math.max(0, offset(range.getEnd()) - start));
    }

    /** The places around a piece of text. */
    public Range range(int offset, int length) {
        return new Range(place(offset), place(offset + length));
    }
}
