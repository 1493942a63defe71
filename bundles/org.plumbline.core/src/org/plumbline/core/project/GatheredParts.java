package org.plumbline.core.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;

/** The parts of all wholes at once, gathered when they are first asked for. */
final class GatheredParts<P extends EObject> implements Parts<P> {

    private final Supplier<List<P>> all;
    private final Function<P, ? extends Collection<? extends EObject>> wholes;
    private Map<EObject, List<P>> byWhole;

    /**
     * @param all every part that there is
     * @param wholes the wholes that a part names
     */
    GatheredParts(Supplier<List<P>> all, Function<P, ? extends Collection<? extends EObject>> wholes) {
        this.all = all;
        this.wholes = wholes;
    }

    @Override
    public List<P> of(EObject whole) {
        if (byWhole == null) {
            byWhole = gather();
        }
        return byWhole.getOrDefault(whole, List.of());
    }

    private Map<EObject, List<P>> gather() {
        Map<EObject, List<P>> gathered = new IdentityHashMap<>();
        for (P part : all.get()) {
            wholes.apply(part).stream().distinct()
                    .forEach(whole -> gathered.computeIfAbsent(whole, key -> new ArrayList<>()).add(part));
        }
        gathered.replaceAll((whole, parts) -> List.copyOf(parts));
        return gathered;
    }
}
