package org.plumbline.core.source;

/**
 * A place in a text.
 *
 * @param file the file, as a path or URI that the person who reads a message recognizes
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 * @param offset from the beginning of the file, counted from 0, in UTF-16 units
 * @param length in UTF-16 units; 0 for a place between two characters
 */
public record Position(String file, int line, int column, int offset, int length) {
}
