package org.plumbline.documents.theme;

/**
 * What an organization wants to read on every page but the first.
 *
 * @param header stands at the start of the header, in place of the organization's name
 * @param footer stands at the start of the footer, before version, status and date; for example "Confidential"
 */
public record RunningTexts(LocalTexts header, LocalTexts footer) {

    /** Nothing of one's own. */
    public static RunningTexts none() {
        return new RunningTexts(LocalTexts.none(), LocalTexts.none());
    }
}
