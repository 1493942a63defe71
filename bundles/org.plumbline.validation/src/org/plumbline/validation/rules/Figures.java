package org.plumbline.validation.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** Figures as they are written in a text: with a point, and with a blank between groups of three. */
final class Figures {

    private Figures() {
    }

    /** A figure without needless zeros, for example 25 000 or 0.5. */
    static String plain(BigDecimal figure) {
        BigDecimal shortest = figure.stripTrailingZeros();
        String text = shortest.abs().toPlainString();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String fraction = point < 0 ? "" : text.substring(point);
        String grouped = whole.length() < 5 ? whole : whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
        return (shortest.signum() < 0 ? "-" : "") + grouped + fraction;
    }

    /** Several figures. */
    static String list(Collection<BigDecimal> figures) {
        return figures.stream().map(Figures::plain).collect(Collectors.joining(", "));
    }
}
