package org.plumbline.documents.model;

/** Text whose line breaks and spaces count. */
public record CodeBlock(String text) implements Block {
}
