package org.plumbline.diagram.edit;

import org.plumbline.diagram.expression.Services;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.interpret.ElementKeys;
import org.plumbline.diagram.interpret.Interpreter;
import org.plumbline.diagram.layout.Layouts;
import org.plumbline.diagram.tool.ToolRunner;

/**
 * How diagrams are made, whatever they are about.
 *
 * @param description of the diagrams
 * @param services that it may call
 * @param keys of elements
 * @param layouts gives them places
 */
public record Diagrams(Description description, Services services, ElementKeys keys, Layouts layouts) {

    Interpreter interpreter() {
        return new Interpreter(description, services, keys);
    }

    ToolRunner runner() {
        return new ToolRunner(description, services);
    }
}
