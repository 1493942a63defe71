package org.plumbline.documents.pdf.fo;

import org.plumbline.drawing.TextDirection;

/** The style in which a stretch of running text is set, and the direction around it. */
record Span(boolean bold, boolean italic, TextDirection direction) {

    Span strong() {
        return new Span(true, italic, direction);
    }

    Span emphasized() {
        return new Span(bold, true, direction);
    }

    Span running(TextDirection other) {
        return new Span(bold, italic, other);
    }
}
