package org.plumbline.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.ISelectable;

/** The names of a project together with those of the projects that it builds upon. */
final class VisibleNames implements ISelectable {

    private final List<? extends ISelectable> projects;

    VisibleNames(List<? extends ISelectable> projects) {
        this.projects = projects;
    }

    @Override
    public boolean isEmpty() {
        return projects.stream().allMatch(ISelectable::isEmpty);
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjects() {
        return all(ISelectable::getExportedObjects);
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjects(EClass type, QualifiedName name, boolean ignoreCase) {
        return all(project -> project.getExportedObjects(type, name, ignoreCase));
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjectsByType(EClass type) {
        return all(project -> project.getExportedObjectsByType(type));
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjectsByObject(EObject object) {
        return all(project -> project.getExportedObjectsByObject(object));
    }

    private List<IEObjectDescription> all(Function<ISelectable, Iterable<IEObjectDescription>> names) {
        List<IEObjectDescription> all = new ArrayList<>();
        projects.forEach(project -> names.apply(project).forEach(all::add));
        return all;
    }
}
