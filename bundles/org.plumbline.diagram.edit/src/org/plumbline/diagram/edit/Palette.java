package org.plumbline.diagram.edit;

import java.util.List;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Choices;

/**
 * The tools that somebody picks before using them in a diagram; the others are reached by pointing at what is there.
 *
 * @param tools in the order of the description
 */
public record Palette(List<Tool> tools) {

    public Palette {
        tools = List.copyOf(tools);
    }

    /** What a tool makes. */
    public enum Makes {
        NODE, CONTAINER, EDGE
    }

    /**
     * A tool.
     *
     * @param name by which requests call it
     * @param label what people call it
     * @param section the label of the group that it stands in
     * @param icon where its picture lies, as the file says it; empty for none
     */
    public record Tool(String name, String label, String section, String icon, Makes makes) {
    }

    /** The tools of the layers that are shown. */
    static Palette of(Part diagram, Choices choices) {
        return new Palette(choices.layers(diagram).stream().flatMap(layer -> layer.parts("toolSections").stream())
                .flatMap(section -> section.parts("ownedTools").stream().filter(Palette::isPicked)
                        .map(tool -> new Tool(tool.name(), tool.label(), section.label(), tool.text("iconPath"), makes(tool)))).toList());
    }

    private static boolean isPicked(Part tool) {
        return tool.is("NodeCreationDescription") || tool.is("ContainerCreationDescription") || tool.is("EdgeCreationDescription");
    }

    private static Makes makes(Part tool) {
        return tool.is("EdgeCreationDescription") ? Makes.EDGE : tool.is("ContainerCreationDescription") ? Makes.CONTAINER : Makes.NODE;
    }
}
