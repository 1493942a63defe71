package org.plumbline.dsl.concepts;

import java.util.List;

/**
 * One row of the table of concepts.
 *
 * @param project the example that its places are in
 * @param text the concept, in words
 * @param features classes of the metamodel, {@code Workshop}, and features of them, {@code Workshop.facilitators}
 * @param words what one writes for them: keywords, and words of enumerations
 * @param places where the example uses them
 */
record Concept(String project, String text, List<String> features, List<String> words, List<Place> places) {

    /**
     * An element of an example.
     *
     * @param file the file, from the project's folder on
     * @param element the full name of the element
     */
    record Place(String file, String element) {
    }

    @Override
    public String toString() {
        return text;
    }
}
