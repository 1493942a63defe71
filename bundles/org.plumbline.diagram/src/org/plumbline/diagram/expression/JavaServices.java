package org.plumbline.diagram.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.format.Problem;

/**
 * Services that are public methods of plain Java classes with a public constructor that takes nothing; the first parameter is the
 * receiver and takes an element of a model. A service that throws, or does not end in time, fails that one expression; one that did not
 * end is not called again.
 *
 * <p>A class that has a public constructor with more, which may be a {@link Map} and the setting of a host, is made by that one. What it
 * puts into the map stays there until the view is made.
 */
public final class JavaServices implements Services {

    private record Service(Object instance, Method method) {
    }

    private final Map<String, List<Service>> byName = new HashMap<>();
    private final Set<Method> endless = ConcurrentHashMap.newKeySet();
    private final List<Problem> problems = new ArrayList<>();
    private final ViewMemory memory = new ViewMemory();
    private final TimedCalls calls;

    /**
     * Loads the classes; what cannot be loaded is a problem.
     *
     * @param loader of the bundle that holds the description
     * @param classNames qualified
     * @param limit how long one call may take
     */
    public JavaServices(ClassLoader loader, List<String> classNames, Duration limit) {
        this(loader, classNames, limit, Optional.empty());
    }

    /**
     * Loads the classes for a host that has something to tell them.
     *
     * @param setting what constructors may ask for
     */
    public JavaServices(ClassLoader loader, List<String> classNames, Duration limit, Optional<Object> setting) {
        calls = new TimedCalls(limit);
        ServiceObjects objects = new ServiceObjects(Stream.concat(setting.stream(), Stream.of(memory)).toList());
        classNames.forEach(name -> load(loader, name, objects));
    }

    private void load(ClassLoader loader, String name, ServiceObjects objects) {
        try {
            Class<?> type = Class.forName(name, true, loader);
            Object instance = objects.of(type);
            for (Method method : type.getMethods()) {
                if (isService(method)) {
                    byName.computeIfAbsent(method.getName(), key -> new ArrayList<>()).add(new Service(instance, method));
                }
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            problems.add(Problem.error(name, "The class with services cannot be used: " + e + ".",
                    "Name a public class of the same bundle, with a public constructor that takes nothing."));
        }
        byName.values().forEach(services -> services.sort(Comparator.comparing(service -> service.method().toGenericString())));
    }

    private static boolean isService(Method method) {
        return method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0])
                && method.getDeclaringClass() != Object.class && !Modifier.isAbstract(method.getModifiers()) && !method.isBridge();
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public List<Method> find(String name, int arguments) {
        return byName.getOrDefault(name, List.of()).stream().map(Service::method)
                .filter(method -> method.getParameterCount() == arguments).toList();
    }

    @Override
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    @Override
    public Object call(String name, List<Object> arguments) throws FailedExpression {
        if (calls.isWorking()) {
            return direct(name, arguments);
        }
        try {
            return once(() -> direct(name, arguments));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof FailedExpression failed ? failed
                    : new FailedExpression("The service " + name + " cannot be called: " + e.getCause() + ".", e);
        }
    }

    private Object direct(String name, List<Object> arguments) throws FailedExpression {
        Service service = fitting(name, arguments);
        if (endless.contains(service.method())) {
            throw new FailedExpression(unended(name) + " before, and is not called again.");
        }
        try {
            return calls.call(service.method(), () -> service.method().invoke(service.instance(), arguments.toArray()));
        } catch (InvocationTargetException e) {
            throw new FailedExpression("The service " + name + " failed: " + e.getCause() + ".", e.getCause());
        } catch (CancellationException e) {
            throw e;
        } catch (Exception e) {
            throw new FailedExpression("The service " + name + " cannot be called: " + e + ".", e);
        }
    }

    @Override
    public <T> T repeatable(Supplier<T> work) {
        while (!calls.isWorking()) {
            try {
                return calls.work(() -> memory.during(work));
            } catch (TimedCalls.Endless e) {
                endless.add((Method) e.called());
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("Whoever waits for services was interrupted.");
            }
        }
        return memory.during(work);
    }

    @Override
    public <T> T once(Callable<T> work) throws FailedExpression, ExecutionException {
        try {
            return calls.isWorking() ? work.call() : calls.work(work);
        } catch (TimedCalls.Endless e) {
            Method method = (Method) e.called();
            endless.add(method);
            throw new FailedExpression(unended(method.getName()) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailedExpression("A service was interrupted.", e);
        } catch (ExecutionException e) {
            throw e;
        } catch (Exception e) {
            throw new ExecutionException(e);
        }
    }

    private static String unended(String name) {
        return "The service " + name + " did not end in time";
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    private Service fitting(String name, List<Object> arguments) throws FailedExpression {
        List<Service> fitting = byName.getOrDefault(name, List.of()).stream()
                .filter(service -> Arguments.fit(service.method(), arguments)).toList();
        return fitting.stream().filter(service -> fitting.stream().allMatch(other -> receives(other).isAssignableFrom(receives(service))))
                .findFirst().orElseThrow(() -> new FailedExpression("There is no service " + name + " for " + arguments.stream()
                        .map(Arguments::kind).collect(Collectors.joining(", ")) + "."));
    }

    private static Class<?> receives(Service service) {
        return service.method().getParameterTypes()[0];
    }

    @Override
    public void close() {
        calls.close();
    }
}
