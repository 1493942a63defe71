package org.plumbline.dsl.ide.guide;

import java.util.List;
import java.util.Optional;

/**
 * What the guide says of one kind of element or value.
 *
 * @param title what it is called there
 * @param forms how it is written, each on a line; empty where the guide shows none
 * @param rows its fields, parts or words, in the order in which the guide tells them
 */
public record GuideSection(String title, List<String> forms, List<GuideRow> rows) {

    /** The row of a word or phrase. */
    public Optional<GuideRow> row(String key) {
        return rows.stream().filter(row -> row.keys().contains(key)).findFirst();
    }
}
