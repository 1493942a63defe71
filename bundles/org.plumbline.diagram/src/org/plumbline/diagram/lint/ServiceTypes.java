package org.plumbline.diagram.lint;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** What is known about the values of Java methods: the classes of the metamodel that their declared types stand for. */
final class ServiceTypes {

    private final Map<Class<?>, EClass> byInterface = new HashMap<>();

    ServiceTypes(List<EPackage> metamodels) {
        metamodels.forEach(this::add);
    }

    private void add(EPackage metamodel) {
        metamodel.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> type.getInstanceClass() != null).forEach(type -> byInterface.put(type.getInstanceClass(), type));
        metamodel.getESubpackages().forEach(this::add);
    }

    /** What a method gives. */
    StaticType given(Method method) {
        return of(method.getGenericReturnType());
    }

    private StaticType of(Type type) {
        if (type instanceof ParameterizedType several && several.getActualTypeArguments().length == 1) {
            return of(several.getActualTypeArguments()[0]);
        }
        if (!(type instanceof Class<?> plain) || type instanceof GenericArrayType) {
            return StaticType.UNKNOWN;
        }
        if (byInterface.containsKey(plain)) {
            return StaticType.of(byInterface.get(plain));
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return StaticType.TRUTH;
        }
        if (plain.isPrimitive() || plain == String.class || Number.class.isAssignableFrom(plain)) {
            return StaticType.DATA;
        }
        return EObject.class.isAssignableFrom(plain) ? StaticType.ELEMENT : StaticType.UNKNOWN;
    }

    /** Whether a method takes elements of a class as receiver. */
    boolean receives(Method method, EClass type) {
        Class<?> parameter = method.getParameterTypes()[0];
        Class<?> instance = type.getInstanceClass();
        return parameter == EObject.class || instance != null && parameter.isAssignableFrom(instance);
    }

    /** Whether it is declared to give a collection that AQL can do nothing with. */
    boolean isVague(Method method) {
        Class<?> type = method.getReturnType();
        return Collection.class.isAssignableFrom(type) && !List.class.isAssignableFrom(type) && !Set.class.isAssignableFrom(type);
    }
}
