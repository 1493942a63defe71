package org.plumbline.diagram.lint;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.diagram.expression.BuiltInServices;
import org.plumbline.diagram.expression.Expression;
import org.plumbline.diagram.expression.Metamodel;
import org.plumbline.diagram.expression.Services;

/** Finds out what an expression gives, and whether all that it names is there. */
final class Typing {

    private final Services services;
    private final ServiceTypes types;
    private final Metamodel metamodel;

    Typing(Services services, ServiceTypes types, Metamodel metamodel) {
        this.services = services;
        this.types = types;
        this.metamodel = metamodel;
    }

    StaticType type(Expression expression, TypeScope scope) throws Misfit {
        return switch (expression) {
            case Expression.Constant constant -> constant.value() == null ? StaticType.UNKNOWN
                    : constant.value() instanceof Boolean ? StaticType.TRUTH : StaticType.DATA;
            case Expression.Type type -> named(type.name());
            case Expression.Variable variable -> variable(variable.name(), scope);
            case Expression.Feature feature -> feature(type(feature.receiver(), scope), feature.name());
            case Expression.Call call -> call(call, scope);
        };
    }

    private StaticType named(String name) throws Misfit {
        if (metamodel.type(name).isEmpty()) {
            throw new Misfit("There is no class " + name + ".", "Name a class of a metamodel, as in library::Book.");
        }
        return StaticType.UNKNOWN;
    }

    private static StaticType variable(String name, TypeScope scope) throws Misfit {
        if (name.equals("self")) {
            return scope.self();
        }
        if (!scope.variables().containsKey(name)) {
            throw new Misfit("There is no variable " + name + " here.", scope.variables().isEmpty() ? "Only self is known here."
                    : "Here are self, " + String.join(", ", scope.variables().keySet()) + ".");
        }
        return scope.variables().get(name);
    }

    StaticType feature(StaticType receiver, String name) throws Misfit {
        if (receiver.classes().isEmpty()) {
            if (isData(receiver)) {
                throw new Misfit("The feature " + name + " is asked of what is no element.", "Ask an element.");
            }
            return StaticType.UNKNOWN;
        }
        StaticType result = null;
        for (EClass type : receiver.classes()) {
            EStructuralFeature feature = type.getEStructuralFeature(name);
            if (feature == null) {
                throw new Misfit(type.getName() + " has no feature " + name + ".", "Its features are "
                        + String.join(", ", type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).sorted().toList()) + ".");
            }
            StaticType given = given(feature);
            result = result == null ? given : result.or(given);
        }
        return result;
    }

    private static StaticType given(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.getEReferenceType().getName().equals("EObject") ? StaticType.ELEMENT
                    : StaticType.of(reference.getEReferenceType());
        }
        Class<?> instance = feature.getEType().getInstanceClass();
        return instance == boolean.class || instance == Boolean.class ? StaticType.TRUTH : StaticType.DATA;
    }

    private StaticType call(Expression.Call call, TypeScope scope) throws Misfit {
        List<StaticType> arguments = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            arguments.add(type(argument, scope));
        }
        String name = call.service();
        if (isData(arguments.getFirst())) {
            throw new Misfit("The service " + name + " is asked of what is no element.", "Ask an element.");
        }
        List<Method> methods = services.find(name, arguments.size());
        if (services.has(name)) {
            constants(name, methods, call.arguments());
            return service(name, methods, arguments);
        }
        if (!BuiltInServices.has(name, arguments.size())) {
            throw new Misfit("There is no service " + name + " that takes " + count(arguments.size()) + ".",
                    "Write it into a class that ownedJavaExtensions names.");
        }
        return builtIn(call, arguments.getFirst());
    }

    private static String count(int values) {
        return values == 1 ? "1 value" : values + " values";
    }

    private static boolean isData(StaticType type) {
        return type.nature() == StaticType.Nature.DATA || type.nature() == StaticType.Nature.TRUTH;
    }

    private static void constants(String name, List<Method> methods, List<Expression> arguments) throws Misfit {
        if (!methods.isEmpty() && methods.stream().noneMatch(method -> takes(method, arguments))) {
            throw new Misfit("The service " + name + " does not take such values.", "Give whole numbers where it takes numbers, texts for texts.");
        }
    }

    private static boolean takes(Method method, List<Expression> arguments) {
        return IntStream.range(1, arguments.size()).allMatch(i -> !(arguments.get(i) instanceof Expression.Constant constant)
                || constant.value() == null || MethodType.methodType(method.getParameterTypes()[i]).wrap().returnType().isInstance(constant.value()));
    }

    private StaticType service(String name, List<Method> methods, List<StaticType> arguments) throws Misfit {
        if (methods.isEmpty()) {
            throw new Misfit("The service " + name + " does not take " + count(arguments.size()) + ".",
                    "The receiver counts, too: give it what it takes.");
        }
        StaticType result = null;
        for (EClass type : arguments.getFirst().classes()) {
            if (methods.stream().noneMatch(method -> types.receives(method, type))) {
                throw new Misfit("The service " + name + " cannot be asked of " + type.getName() + ".",
                        "Let its first parameter be EObject, or add one for that class.");
            }
        }
        for (Method method : methods) {
            if (types.isVague(method)) {
                throw new Misfit("The service " + name + " is declared to give a Collection, which AQL can do nothing with.",
                        "Declare List or Set.");
            }
            result = result == null ? types.given(method) : result.or(types.given(method));
        }
        return result;
    }

    private StaticType builtIn(Expression.Call call, StaticType receiver) throws Misfit {
        if (call.service().equals("oclIsKindOf")) {
            return StaticType.TRUTH;
        }
        if (call.arguments().size() > 1 && call.arguments().get(1) instanceof Expression.Type named) {
            return StaticType.of(metamodel.type(named.name()).orElseThrow());
        }
        if (call.arguments().size() > 1) {
            throw new Misfit(call.service() + " takes a class.", "Name one, as in library::Book.");
        }
        return StaticType.ELEMENT;
    }
}
