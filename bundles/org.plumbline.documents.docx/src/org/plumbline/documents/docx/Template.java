package org.plumbline.documents.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of the file that is the same in every document but for a few values, which stand in it as <code>${name}</code>. */
record Template(String fileName) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)\\}");

    /** The text with its values, which are markup already. */
    String fill(UnaryOperator<String> values) {
        return PLACE.matcher(text()).replaceAll(place -> Matcher.quoteReplacement(
                Objects.requireNonNull(values.apply(place.group(1)), () -> fileName + " asks for " + place.group(1))));
    }

    private String text() {
        try (InputStream in = Template.class.getResourceAsStream(fileName)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("The file " + fileName + " of DOCX documents cannot be read", failure);
        }
    }
}
