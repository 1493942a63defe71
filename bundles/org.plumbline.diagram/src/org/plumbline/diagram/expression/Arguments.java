package org.plumbline.diagram.expression;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Whether values fit the parameters of a method. */
final class Arguments {

    private Arguments() {
    }

    static boolean fit(Method method, List<Object> values) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != values.size()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            Object value = values.get(i);
            boolean fits = value == null ? !types[i].isPrimitive() : MethodType.methodType(types[i]).wrap().returnType().isInstance(value);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** What kind of value it is, in words. */
    static String kind(Object value) {
        return switch (value) {
            case null -> "nothing";
            case EObject element -> element.eClass().getName();
            case Collection<?> several -> "several values";
            default -> value.getClass().getSimpleName();
        };
    }
}
