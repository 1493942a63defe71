package org.plumbline.dsl.editing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.plumbline.model.core.Identified;

/** The names that the author of a text had written for references before they were written anew. */
final class FormerNames {

    private final Map<EObject, List<WrittenReference>> formerly = new IdentityHashMap<>();

    FormerNames(List<WrittenReference> formerly) {
        formerly.forEach(reference -> this.formerly.computeIfAbsent(reference.owner(), owner -> new ArrayList<>()).add(reference));
    }

    /** The name that stood for the same target, or at the same place of a field that has as many values as before. */
    Optional<QualifiedName> of(EObject owner, WrittenReference written, EObject target) {
        List<WrittenReference> field = formerly.getOrDefault(owner, List.of()).stream()
                .filter(former -> former.reference() == written.reference()).toList();
        String id = target instanceof Identified identified ? identified.getId() : null;
        Optional<QualifiedName> there = field.size() == values(owner, written) ? Optional.of(at(field, written)) : Optional.empty();
        return there.filter(name -> name.getLastSegment().equals(id))
                .or(() -> field.stream().map(WrittenReference::name).filter(name -> name.getLastSegment().equals(id)).findFirst())
                .or(() -> there);
    }

    private static QualifiedName at(List<WrittenReference> field, WrittenReference written) {
        return field.get(written.reference().isMany() ? written.index() : 0).name();
    }

    private static int values(EObject owner, WrittenReference written) {
        return owner.eGet(written.reference()) instanceof List<?> values ? values.size() : 1;
    }
}
