package org.plumbline.dsl.ui.references;

import org.eclipse.core.resources.IFile;

/**
 * A line in which an element is mentioned.
 *
 * @param file of which it is a line
 * @param number from 1
 * @param text without the white space around it
 */
record MentionLine(IFile file, int number, String text) {
}
