package org.plumbline.cli.files;

/**
 * A path that cannot serve as input.
 *
 * @param path as the user gave it, or as it was found below such a path
 * @param reason what is wrong and what to do about it
 */
public record Unusable(String path, String reason) {
}
