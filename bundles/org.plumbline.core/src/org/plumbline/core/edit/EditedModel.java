package org.plumbline.core.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.core.CoreFactory;
import org.plumbline.model.core.Element;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.PlumbFile;

/**
 * A model while a {@link ModelChange} works on it. Nothing here is more than what EMF can do by itself, but for
 * {@link #removeWithReferences}; it reads better, and says in plain words what cannot be done.
 */
public final class EditedModel {

    private final ResourceSet files;
    private final Set<EObject> forgotten = new LinkedHashSet<>();

    /** @param files of the project, and of what it depends on */
    public EditedModel(ResourceSet files) {
        this.files = files;
    }

    /** The files, those included that the project depends on. */
    public List<PlumbFile> files() {
        return files.getResources().stream().flatMap(resource -> resource.getContents().stream())
                .filter(PlumbFile.class::isInstance).map(PlumbFile.class::cast).toList();
    }

    /**
     * The file at a place.
     *
     * @throws RefusedEdit if there is none
     */
    public PlumbFile file(URI uri) throws RefusedEdit {
        Resource resource = files.getResource(uri, false);
        if (resource == null || resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof PlumbFile file)) {
            throw new RefusedEdit("There is no file " + uri.lastSegment() + " in this project.", "Create it first.");
        }
        return file;
    }

    /**
     * Begins a file.
     *
     * @throws RefusedEdit if there is one at that place
     */
    public PlumbFile create(URI uri) throws RefusedEdit {
        if (files.getResource(uri, false) != null) {
            throw new RefusedEdit("There is a file " + uri.lastSegment() + " already.", "Give the new one another name.");
        }
        PlumbFile file = CoreFactory.eINSTANCE.createPlumbFile();
        files.createResource(uri).getContents().add(file);
        return file;
    }

    /**
     * The element with a URI, such as {@code …/operations.plumb#WATER.OPS-03}.
     *
     * @throws RefusedEdit if there is none
     */
    public EObject find(URI uri) throws RefusedEdit {
        Resource resource = files.getResource(uri.trimFragment(), false);
        EObject element = resource == null || uri.fragment() == null ? null : resource.getEObject(uri.fragment());
        if (element == null) {
            throw new RefusedEdit("There is no element " + uri.fragment() + " in " + uri.trimFragment().lastSegment() + " any more.",
                    "Somebody removed or renamed it meanwhile: look at the text, then repeat the change.");
        }
        return element;
    }

    /**
     * The element of this model that an element of any copy of it stands for.
     *
     * @throws RefusedEdit if there is none
     */
    @SuppressWarnings("unchecked")
    public <T extends EObject> T own(T element) throws RefusedEdit {
        boolean own = element.eResource() != null && element.eResource().getResourceSet() == files;
        return own ? element : (T) find(EcoreUtil.getURI(element));
    }

    /** Gives a field a value; a list of values for a field that has many. */
    public void set(EObject element, EStructuralFeature feature, Object value) {
        element.eSet(feature, value);
    }

    /** Takes a field away. */
    public void unset(EObject element, EStructuralFeature feature) {
        element.eUnset(feature);
    }

    /** Adds a value at the end of a list. An element that stands elsewhere moves. */
    public void add(EObject owner, EStructuralFeature feature, Object value) {
        values(owner, feature).add(value);
    }

    /**
     * Adds a value to a list. An element that stands elsewhere moves.
     *
     * @param index counted from 0
     */
    public void add(EObject owner, EStructuralFeature feature, int index, Object value) {
        values(owner, feature).add(index, value);
    }

    /** Adds an element at the end of a file. */
    public void add(PlumbFile file, Element element) {
        file.getElements().add(element);
    }

    /** Removes a value from a list, or takes the field away that has it. */
    public void remove(EObject owner, EStructuralFeature feature, Object value) {
        EcoreUtil.remove(owner, feature, value);
    }

    /** Removes an element with all it contains. The change is refused if something is left that refers to any of it. */
    public void remove(EObject element) {
        EcoreUtil.remove(element);
    }

    /**
     * Removes an element with all it contains, and all references to any of it. What says nothing without such a reference, as a vote
     * says nothing without its risk, goes with it.
     */
    public void removeWithReferences(EObject element) {
        EcoreUtil.remove(element);
        forgotten.add(element);
    }

    /**
     * Moves a value within its list.
     *
     * @param index where it stands afterwards, counted from 0
     */
    public void move(EObject owner, EStructuralFeature feature, Object value, int index) {
        values(owner, feature).move(index, value);
    }

    /**
     * Moves an element with all it contains to another owner or file; references to it follow.
     *
     * @param index where it stands afterwards, counted from 0
     */
    public void moveTo(EObject owner, EReference containment, int index, EObject element) {
        values(owner, containment).add(index, element);
    }

    /** Gives an element another id; references to it, and to what it contains, follow. */
    public void rename(Identified element, String id) {
        element.setId(id);
    }

    /** The elements that were removed with all references to them. */
    public Set<EObject> forgotten() {
        return forgotten;
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> values(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }
}
