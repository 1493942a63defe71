package org.plumbline.diagram.view;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.format.Problem;
import org.plumbline.drawing.Color;

/**
 * A tree of an element.
 *
 * @param description the name of its description
 * @param title for people
 * @param target the element that it is about
 * @param problems that left something out of it
 */
public record TreeView(String description, String title, EObject target, List<Item> items, List<Problem> problems) {

    public TreeView {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /**
     * An item.
     *
     * @param key names it within its tree
     * @param mapping the name of its mapping
     * @param target the element that it stands for
     * @param background its colour
     * @param children items below it
     */
    public record Item(String key, String mapping, EObject target, Label label, Color background, List<Item> children) {

        public Item {
            children = List.copyOf(children);
        }
    }
}
