package org.plumbline.diagram.expression;

import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.plumbline.diagram.format.Problem;

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

    /** What was met while the classes were loaded, each at the name of its class. */
    List<Problem> problems();

    /**
     * Calls the service that fits the values.
     *
     * @param arguments the receiver first
     * @throws FailedExpression if there is none, it fails, or does not end in time
     */
    Object call(String name, List<Object> arguments) throws FailedExpression;

    /**
     * Does work that calls services often, such as making a whole diagram, at little cost for each call.
     *
     * @param work changes nothing: it is done again from the beginning where a service did not end, which is then not called any more
     */
    <T> T repeatable(Supplier<T> work);

    /**
     * Does work that calls services and changes something.
     *
     * @throws FailedExpression if one of the services does not end in time
     */
    <T> T once(Callable<T> work) throws FailedExpression, ExecutionException;

    @Override
    void close();
}
