package org.plumbline.core.text;

/**
 * A text as found in one language.
 *
 * @param text the text
 * @param language BCP 47 tag of the language that it is in
 * @param fallback whether that is another language than the one asked for; a regional variant is the same language
 */
public record LocalText(String text, String language, boolean fallback) {
}
