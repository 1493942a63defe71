package org.plumbline.dsl.project;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.ISelectable;

/**
 * Names that may have changed where they come from: one that is not there is looked up again if they have.
 *
 * @param names as they are now
 * @param look brings them up to date, and tells whether something has changed
 */
record LookedUpAgain(Supplier<ISelectable> names, BooleanSupplier look) implements ISelectable {

    @Override
    public boolean isEmpty() {
        return names.get().isEmpty();
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjects() {
        return names.get().getExportedObjects();
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjects(EClass type, QualifiedName name, boolean ignoreCase) {
        Iterable<IEObjectDescription> found = names.get().getExportedObjects(type, name, ignoreCase);
        return found.iterator().hasNext() || !look.getAsBoolean() ? found : names.get().getExportedObjects(type, name, ignoreCase);
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjectsByType(EClass type) {
        return names.get().getExportedObjectsByType(type);
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjectsByObject(EObject object) {
        return names.get().getExportedObjectsByObject(object);
    }
}
