package org.plumbline.dsl.ide.help;

/**
 * What helps at a place in a text.
 *
 * @param markdown how the field there is written and what it means
 * @param section the heading in the guide to the language under which more is said; empty where none fits
 */
public record HelpCard(String markdown, String section) {
}
