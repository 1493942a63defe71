package org.plumbline.diagram.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.text.TextMetrics;

/**
 * What a picture shows beside what a description asks for.
 *
 * @param metrics those that the layout was made by
 * @param language BCP 47 tag of the texts
 * @param direction of reading; a picture that is read from right to left is the mirror image, with its letters unchanged
 * @param description what the picture shows, in words, for those who do not see it
 * @param heading whether the title stands above
 * @param caption a line below the title, such as model, element and date; empty for none
 * @param legend whether the meaning of colours, lines and shapes stands below
 * @param links where a click on an element leads: see {@link org.plumbline.drawing.Group}; empty for nowhere
 * @param marks what is to be seen on an element beside what the description shows, such as what a check found
 */
public record PictureSetting(TextMetrics metrics, String language, TextDirection direction, String description, boolean heading,
        String caption, boolean legend, Function<EObject, Optional<String>> links, Function<EObject, List<Mark>> marks) {

    /** A picture with its title and legend, without links and marks. */
    public static PictureSetting plain(TextMetrics metrics, String language, TextDirection direction, String description) {
        return new PictureSetting(metrics, language, direction, description, true, "", true, element -> Optional.empty(),
                element -> List.of());
    }

    /** The same without a title: the text around the picture has one. */
    public PictureSetting withoutHeading() {
        return new PictureSetting(metrics, language, direction, description, false, "", legend, links, marks);
    }

    /** The same without a legend: one beside it tells the same. */
    public PictureSetting withoutLegend() {
        return new PictureSetting(metrics, language, direction, description, heading, caption, false, links, marks);
    }

    /** The same with a line below its title. */
    public PictureSetting with(String line) {
        return new PictureSetting(metrics, language, direction, description, heading, line, legend, links, marks);
    }

    /** The same with links. */
    public PictureSetting linked(Function<EObject, Optional<String>> targets) {
        return new PictureSetting(metrics, language, direction, description, heading, caption, legend, targets, marks);
    }

    /** The same with marks. */
    public PictureSetting marked(Function<EObject, List<Mark>> found) {
        return new PictureSetting(metrics, language, direction, description, heading, caption, legend, links, found);
    }
}
