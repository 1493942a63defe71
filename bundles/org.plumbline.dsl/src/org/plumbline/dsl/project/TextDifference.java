package org.plumbline.dsl.project;

import org.eclipse.xtext.resource.XtextResource;

/**
 * The one stretch in which two states of a text differ.
 *
 * @param offset where it begins
 * @param replaced how long it was
 * @param text what stands there now
 */
record TextDifference(int offset, int replaced, String text) {

    /** The shortest one. */
    static TextDifference between(String before, String now) {
        int shorter = Math.min(before.length(), now.length());
        int begin = 0;
        while (begin < shorter && before.charAt(begin) == now.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && before.charAt(before.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        return new TextDifference(begin, before.length() - begin - end, now.substring(begin, now.length() - end));
    }

    boolean isNone() {
        return replaced == 0 && text.isEmpty();
    }

    /** Puts it into a file that was read before; what lies around it is not read again where the language allows. */
    void applyTo(XtextResource file) {
        file.update(offset, replaced, text);
    }
}
