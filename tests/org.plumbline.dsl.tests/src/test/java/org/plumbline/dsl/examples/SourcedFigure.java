package org.plumbline.dsl.examples;

/**
 * A figure or a date, and where it stands.
 *
 * @param place the place in the document, such as {@code ¶6, bullet 4}
 * @param figure the figure as the language writes it, such as {@code over 1100 projects}
 */
record SourcedFigure(String place, String figure) {

    @Override
    public String toString() {
        return place + " | " + figure;
    }
}
