package org.plumbline.diagram.expression;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes the objects of classes with services: by that of their public constructors which takes the most of what there is to give, and
 * nothing else.
 *
 * @param given one object for each kind of parameter
 */
record ServiceObjects(List<Object> given) {

    Object of(Class<?> type) throws ReflectiveOperationException {
        Optional<Constructor<?>> fullest = Arrays.stream(type.getConstructors()).filter(each -> arguments(each).isPresent())
                .max(Comparator.comparingInt(Constructor::getParameterCount));
        Constructor<?> constructor = fullest.isPresent() ? fullest.get() : type.getConstructor();
        return constructor.newInstance(arguments(constructor).orElseThrow().toArray());
    }

    private Optional<List<Object>> arguments(Constructor<?> constructor) {
        List<Object> arguments = Arrays.stream(constructor.getParameterTypes())
                .flatMap(type -> given.stream().filter(type::isInstance).limit(1)).toList();
        return Optional.of(arguments).filter(found -> found.size() == constructor.getParameterCount());
    }
}
