package org.plumbline.documents.model;

/** What follows begins on a new page where there are pages. */
public record PageBreak() implements Block {
}
