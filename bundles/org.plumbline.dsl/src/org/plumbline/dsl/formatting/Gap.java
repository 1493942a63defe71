package org.plumbline.dsl.formatting;

/**
 * What stands between two pieces, before the first or after the last: nothing but blanks and line breaks.
 *
 * @param offset where it begins
 * @param written its text
 * @param breaks how many line breaks it has
 * @param blanks how many blanks follow the last line break, or there are at all; a tab reaches to the next multiple of four
 * @param open whether a writer left it open what stands here, so that it is to be laid out from nothing
 */
record Gap(int offset, String written, int breaks, int blanks, boolean open) {
}
