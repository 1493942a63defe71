package org.plumbline.dsl.project;

/**
 * A file that could not be read, so that nothing is known of what it holds.
 *
 * @param position as {@code path} or {@code path:line}
 * @param reason what is wrong and what to do about it
 */
public record UnreadableFile(String position, String reason) {
}
