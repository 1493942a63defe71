package org.plumbline.documents.theme;

import java.util.Optional;

/**
 * The look of an organization's documents, the same in every format.
 *
 * @param logo shown on the cover; empty for none
 * @param running what an organization adds to the running header and footer
 */
public record Theme(Optional<Logo> logo, ThemeColors colors, ThemeFonts fonts, RunningTexts running, PaperSize paper) {

    /** The look without a theme of one's own: calm blue and grey on A4. */
    public static Theme standard() {
        return new Theme(Optional.empty(), ThemeColors.standard(), ThemeFonts.standard(), RunningTexts.none(), PaperSize.A4);
    }
}
