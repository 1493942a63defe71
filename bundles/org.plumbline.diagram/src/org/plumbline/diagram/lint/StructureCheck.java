package org.plumbline.diagram.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.diagram.expression.Metamodel;
import org.plumbline.diagram.format.Format;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.format.Problem;

/** Whether a part has all that Sirius demands of it, and values of the right kind. */
final class StructureCheck {

    private final Format format;
    private final Metamodel metamodel;
    private final List<Problem> problems;

    StructureCheck(Format format, Metamodel metamodel, List<Problem> problems) {
        this.format = format;
        this.metamodel = metamodel;
        this.problems = problems;
    }

    void check(Part part) {
        for (EStructuralFeature feature : part.object().eClass().getEAllStructuralFeatures()) {
            if (feature.isRequired() && isMissing(part, feature)) {
                report(part, feature.getName() + " is missing.", feature instanceof EReference reference && !reference.isContainment()
                        ? "Name a " + reference.getEReferenceType().getName() + "." : "Add it.");
            } else if (feature instanceof EAttribute attribute) {
                part(part, attribute);
            }
        }
        namesOnce(part);
        leftToSirius(part);
        if (part.is("RepresentationDescription")) {
            representation(part);
        }
        boolean everything = part.is("AbstractNodeMapping") || part.is("LineMapping") || part.is("TreeItemMapping");
        if (everything && part.text("semanticCandidatesExpression").isEmpty()) {
            problems.add(Problem.warning(part, "Without semanticCandidatesExpression it shows all elements of the session.",
                    "Say where its elements are found."));
        }
        if (part.is("EditMaskVariables")) {
            demand(part.text("mask").equals("{0}"), part, "mask=\"" + part.text("mask") + "\" asks for more than one text.", "Write {0}.");
        }
        if (part.is("EdgeMapping")) {
            edge(part);
        }
    }

    /** What a file may say, and what is shown otherwise here. */
    private void leftToSirius(Part part) {
        demand(!part.text("createElements").equals("false"), part, "createElements=\"false\" leaves it to somebody what is shown.",
                "Leave it out: only Sirius keeps unsynchronized elements.");
        if (part.flag("hideLabelByDefault")) {
            problems.add(Problem.warning(part, "hideLabelByDefault hides the label in Sirius only.", "Give the style an empty labelExpression."));
        }
    }

    private static boolean isMissing(Part part, EStructuralFeature feature) {
        Object value = part.object().eGet(feature);
        return value == null || value instanceof List<?> list && list.isEmpty() || value instanceof String text && text.isBlank();
    }

    private void part(Part part, EAttribute attribute) {
        String text = part.text(attribute.getName());
        List<String> texts = attribute.isMany() ? part.texts(attribute.getName()) : text.isEmpty() ? List.of() : List.of(text);
        for (String value : texts) {
            value(part, attribute, value);
        }
    }

    private void value(Part part, EAttribute attribute, String value) {
        String name = attribute.getName() + "=\"" + value + "\"";
        switch (format.kind(attribute)) {
            case FLAG -> demand(value.equals("true") || value.equals("false"), part, name + " is neither true nor false.", "Write one of them.");
            case NUMBER -> demand(value.matches("-?[0-9]{1,6}"), part, name + " is no whole number.", "Write one.");
            case TYPE -> demand(metamodel.type(value).isPresent() || value.equals("EObject") || value.equals("ecore::EObject"), part,
                    name + " is no class of a metamodel.", "Name one, as in library::Book.");
            case CHOICE, ARROW -> demand(format.choices(attribute).contains(value), part, name + " is unknown.",
                    "Write one of " + String.join(", ", format.choices(attribute)) + ".");
            default -> demand(true, part, "", "");
        }
    }

    private void demand(boolean holds, Part part, String message, String remedy) {
        if (!holds) {
            report(part, message, remedy);
        }
    }

    private void representation(Part part) {
        if (part.object().eGet(part.object().eClass().getEStructuralFeature("metamodel")) instanceof List<?> list && list.isEmpty()) {
            problems.add(Problem.warning(part, "It names no metamodel, so that Sirius may not know its classes.",
                    "Add metamodel with the namespace as href, as in http://example.org/library#/."));
        }
    }

    private void edge(Part part) {
        for (String end : List.of("sourceMapping", "targetMapping")) {
            demand(part.parts(end).stream().noneMatch(each -> each.is("EdgeMapping")), part, end + " names an edge.",
                    "In the subset, edges end at nodes and containers.");
        }
        if (!part.flag("useDomainElement")) {
            return;
        }
        for (String attribute : List.of("domainClass", "semanticCandidatesExpression", "sourceFinderExpression")) {
            demand(!part.text(attribute).isEmpty(), part, attribute + " is missing, which an edge with useDomainElement needs.", "Add it.");
        }
    }

    private void namesOnce(Part part) {
        for (EReference reference : part.object().eClass().getEAllContainments()) {
            Set<String> seen = new HashSet<>();
            for (Part child : reference.isMany() ? part.parts(reference.getName()) : new ArrayList<Part>()) {
                EObject object = child.object();
                boolean named = object.eClass().getEStructuralFeature("name") != null && !child.name().isEmpty();
                demand(!named || child.is("TableVariable") || child.is("TreeVariable") || seen.add(child.name()), child,
                        "Another part beside it has the same name.", "Give each a name of its own: references go by it.");
            }
        }
    }

    private void report(Part part, String message, String remedy) {
        problems.add(Problem.error(part, message, remedy));
    }
}
