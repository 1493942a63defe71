package org.plumbline.dsl.scoping;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

/** The files of a resource set as they were when their names were last asked for. */
final class DescribedFiles {

    private final Function<XtextResource, Object> stateOf;
    private Resource[] described = {};
    private Object[] states = {};

    /** @param stateOf something that is another one when the names in a file may have changed */
    DescribedFiles(Function<XtextResource, Object> stateOf) {
        this.stateOf = stateOf;
    }

    /** Whether they are the same files in the same states. Asked with each reference, therefore it only compares. */
    boolean isCurrent(List<Resource> files) {
        int size = files.size();
        boolean same = size == described.length;
        for (int i = 0; same && i < size; i++) {
            Resource file = files.get(i);
            same = file == described[i] && state(file) == states[i];
        }
        return same;
    }

    /** Takes over which files there are now, and tells which have gone and which came or are in another state. */
    void update(List<Resource> files, Consumer<Resource> gone, Consumer<XtextResource> changed) {
        Map<Resource, Object> before = new IdentityHashMap<>();
        for (int i = 0; i < described.length; i++) {
            before.put(described[i], states[i]);
        }
        described = files.toArray(Resource[]::new);
        states = files.stream().map(this::state).toArray();
        Set<Resource> still = Collections.newSetFromMap(new IdentityHashMap<>());
        still.addAll(files);
        before.keySet().stream().filter(file -> !still.contains(file)).forEach(gone);
        for (int i = 0; i < described.length; i++) {
            if (described[i] instanceof XtextResource file && (!before.containsKey(file) || before.get(file) != states[i])) {
                changed.accept(file);
            }
        }
    }

    private Object state(Resource resource) {
        return resource instanceof XtextResource file ? stateOf.apply(file) : null;
    }
}
