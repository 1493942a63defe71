package org.plumbline.documents.model;

/**
 * A part of a section that stands on lines of its own. A new kind of block asks every writer of a format for an answer:
 * the switch over this type does not compile without it.
 */
public sealed interface Block permits Paragraph, ListBlock, CodeBlock, QuoteBlock, Table, Figure, DefinitionList, Callout,
        CardBlock, ApprovalBlock, PageBreak {
}
