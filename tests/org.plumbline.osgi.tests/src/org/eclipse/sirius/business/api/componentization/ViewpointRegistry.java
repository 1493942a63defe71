package org.eclipse.sirius.business.api.componentization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Stands for the registry of Sirius, by what of it a design may use. A test packs it into a bundle with the name of Sirius. */
public final class ViewpointRegistry {

    private static final ViewpointRegistry INSTANCE = new ViewpointRegistry();

    private final List<String> paths = new ArrayList<>();

    public static ViewpointRegistry getInstance() {
        return INSTANCE;
    }

    /** Takes the path of a specification: bundle, then place in it. */
    public Set<String> registerFromPlugin(String path) {
        paths.add(path);
        return Set.of();
    }

    @Override
    public String toString() {
        return paths.toString();
    }
}
