package org.plumbline.diagram.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.diagram.expression.Metamodel;
import org.plumbline.diagram.expression.Services;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.format.ValueKind;

/**
 * Says what about a description does not work without having a model: what lies outside the subset, what is missing or refers to nothing,
 * expressions that cannot be read or name what is not there, services that take other values, classes that no metamodel has.
 */
public final class Linter {

    /** Finders, with the references to the mappings that show what they find. */
    private static final Map<String, String> FOUND = Map.of("sourceFinderExpression", "sourceMapping", "targetFinderExpression", "targetMapping",
            "lineFinderExpression", "lineMapping");

    private final Description description;
    private final Services services;

    /** @param services of the classes that the description names */
    public Linter(Description description, Services services) {
        this.description = description;
        this.services = services;
    }

    /** All problems, those of loading and of classes with services included, line by line. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(description.problems());
        services.problems().stream().map(this::located).forEach(problems::add);
        description.group().ifPresent(group -> check(group, problems));
        return problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }

    /** A problem with a class of services, at the line that names the class. */
    private Problem located(Problem problem) {
        return description.viewpoints().stream().flatMap(viewpoint -> viewpoint.parts("ownedJavaExtensions").stream())
                .filter(part -> part.text("qualifiedClassName").equals(problem.place())).findFirst()
                .map(part -> new Problem(problem.severity(), part.line(), problem.place(), problem.message(), problem.remedy())).orElse(problem);
    }

    private void check(Part group, List<Problem> problems) {
        List<Part> all = new ArrayList<>(List.of(group));
        group.object().eAllContents().forEachRemaining(object -> all.add(new Part(object)));
        Metamodel metamodel = new Metamodel(description.metamodels());
        MappingTypes mappings = new MappingTypes(metamodel, all);
        ToolScopes tools = new ToolScopes(mappings);
        ExpressionScopes scopes = new ExpressionScopes(mappings, tools);
        Typing typing = new Typing(services, new ServiceTypes(description.metamodels()), metamodel);
        ExpressionCheck expressions = new ExpressionCheck(typing, problems);
        OperationCheck operations = new OperationCheck(expressions, metamodel, problems);
        StructureCheck structure = new StructureCheck(description.format(), metamodel, problems);
        ClickCheck clicks = new ClickCheck(problems);
        LegendCheck legends = new LegendCheck(expressions, scopes, problems);
        for (Part part : all) {
            structure.check(part);
            clicks.check(part);
            legends.check(part);
            if (!part.is("ModelOperation") && !part.is("SwitchChild")) {
                expressions(part, scopes, expressions, mappings);
            }
            part.part("initialOperation").flatMap(begin -> begin.part("firstModelOperations"))
                    .ifPresent(operation -> operations.check(operation, tools.of(part)));
            part.part("firstModelOperation").ifPresent(operation -> operations.check(operation, tools.of(part)));
        }
    }

    private void expressions(Part part, ExpressionScopes scopes, ExpressionCheck expressions, MappingTypes mappings) {
        for (EAttribute attribute : part.object().eClass().getEAllAttributes()) {
            String name = attribute.getName();
            ValueKind kind = description.format().kind(attribute);
            if (kind == ValueKind.CONDITION) {
                expressions.condition(part, name, scopes.of(part, name));
            } else if (kind == ValueKind.SIZE) {
                expressions.size(part, name, scopes.of(part, name));
            } else if (kind == ValueKind.EXPRESSION) {
                StaticType given = expressions.check(part, name, scopes.of(part, name));
                if (name.equals("semanticCandidatesExpression") && !part.text("domainClass").isEmpty()) {
                    expressions.wanted(part, name, given, mappings.shown(part).classes(), "the domain class is " + part.text("domainClass"));
                } else if (FOUND.containsKey(name)) {
                    List<Part> ends = part.parts(FOUND.get(name));
                    expressions.wanted(part, name, given, mappings.shown(ends).classes(), FOUND.get(name) + " shows "
                            + mappings.shown(ends).words());
                }
            } else if (kind == ValueKind.FEATURE && part.is("FeatureColumnMapping")) {
                expressions.feature(part, name, scopes.of(part, name).self());
            }
        }
    }
}
