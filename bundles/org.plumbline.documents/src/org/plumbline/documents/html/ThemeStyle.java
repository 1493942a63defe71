package org.plumbline.documents.html;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.documents.theme.PaperSize;
import org.plumbline.documents.theme.Theme;
import org.plumbline.documents.theme.ThemeColors;

/** Writes what a theme changes of the style sheet; nothing for the standard look. */
final class ThemeStyle {

    private final Theme theme;

    ThemeStyle(Theme theme) {
        this.theme = theme;
    }

    String styleSheet() {
        StringBuilder css = new StringBuilder();
        if (!theme.colors().equals(ThemeColors.standard())) {
            css.append(colors(theme.colors()));
        }
        theme.fonts().family().ifPresent(family -> css.append("html{font-family:\"").append(family)
                .append("\",\"Noto Sans\",\"Noto Sans Arabic\",sans-serif}\n@page{font-family:\"").append(family)
                .append("\",\"Noto Sans\",\"Noto Sans Arabic\",sans-serif}\n"));
        theme.logo().ifPresent(logo -> css.append(String.format(Locale.ROOT, ".logo>img{block-size:%.1fmm;inline-size:auto}\n",
                logo.millimetres())));
        paper(theme.paper()).ifPresent(css::append);
        return css.toString();
    }

    private static String colors(ThemeColors colors) {
        return String.format(Locale.ROOT, ":root{--ink:%s;--faint:%s;--rule:%s;--band:%s;--accent:%s;--alarm:%s}\n@page{color:%s}\n",
                colors.ink().hex(), colors.faint().hex(), colors.rule().hex(), colors.band().hex(), colors.accent().hex(),
                colors.alarm().hex(), colors.faint().hex());
    }

    private static Optional<String> paper(PaperSize paper) {
        String name = paper.title().toLowerCase(Locale.ROOT);
        return paper == PaperSize.A4 ? Optional.empty()
                : Optional.of("@page{size:" + name + "}\n@page landscape{size:" + name + " landscape}\n");
    }
}
