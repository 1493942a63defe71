package org.plumbline.dsl.syntax;

import java.util.Optional;

/** A quotation mark that is missing, or one too many, on either side. */
final class OpenQuotes implements Adviser {

    @Override
    public Optional<String> advice(Misfit misfit) {
        return misfit.fields().contains(misfit.found()) && misfit.neighbours().endInAnOpenText()
                ? Optional.of("A text behind it is not closed with \" on the same line; use \"\"\" for texts of several lines.")
                : misfit.neighbours().advice().filter(advice -> !misfit.found().equals(","));
    }
}
