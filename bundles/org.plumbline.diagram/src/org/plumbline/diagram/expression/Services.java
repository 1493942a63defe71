package org.plumbline.diagram.expression;

import java.lang.reflect.Method;
import java.util.List;

/** What expressions may call. */
public interface Services extends AutoCloseable {

    /**
     * The methods of a name that take so many values, the receiver included.
     *
     * @return none if there is no such service
     */
    List<Method> find(String name, int arguments);

    /** Whether there is a service of that name, with whatever number of values. */
    boolean has(String name);

    /**
     * Calls the service that fits the values.
     *
     * @param arguments the receiver first
     * @throws FailedExpression if there is none, it fails, or does not end in time
     */
    Object call(String name, List<Object> arguments) throws FailedExpression;

    @Override
    void close();
}
