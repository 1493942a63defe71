package org.plumbline.validation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.core.project.Names;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.core.Identified;

/** Ids as messages show them. */
public final class Ids {

    private static final String NONE = "…";

    private Ids() {
    }

    /** The id of an element as it stands in a text; an ellipsis for half-written text without one. */
    public static String of(Identified element) {
        return element.getId() == null ? NONE : Names.written(element.getId());
    }

    /** The ids of those elements that exist. */
    public static String list(Collection<? extends Identified> elements) {
        return Resolved.all(List.copyOf(elements)).stream().map(Ids::of).collect(Collectors.joining(", "));
    }
}
