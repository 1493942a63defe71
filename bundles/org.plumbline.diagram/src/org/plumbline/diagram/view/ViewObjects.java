package org.plumbline.diagram.view;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What expressions see of views: objects with the features that views of Sirius have, too, so that a service may ask for them by name:
 * {@code name} and {@code target}; of edges, {@code sourceNode} and {@code targetNode} as well.
 */
public final class ViewObjects {

    private static final String URI = "http://plumbline.org/diagram/views/1.0";

    private final EClass node = EcoreFactory.eINSTANCE.createEClass();
    private final EClass edge = EcoreFactory.eINSTANCE.createEClass();

    /** Makes the classes of the objects, which no registry knows. */
    public ViewObjects() {
        EPackage views = EcoreFactory.eINSTANCE.createEPackage();
        views.setName("views");
        views.setNsURI(URI);
        node.setName("DNode");
        edge.setName("DEdge");
        views.getEClassifiers().add(node);
        views.getEClassifiers().add(edge);
        attributes(node);
        attributes(edge);
        reference(edge, "sourceNode", node);
        reference(edge, "targetNode", node);
    }

    /** The view of an element as a node, a container, or the diagram itself. */
    public EObject node(String name, EObject target) {
        return view(node, name, target);
    }

    /**
     * The view of an edge.
     *
     * @param target the element that it stands for
     */
    public EObject edge(String name, EObject target, EObject source, EObject end) {
        EObject view = view(edge, name, target);
        view.eSet(edge.getEStructuralFeature("sourceNode"), node("", source));
        view.eSet(edge.getEStructuralFeature("targetNode"), node("", end));
        return view;
    }

    /** The element that a view is of; an element itself. */
    public static EObject shown(EObject object) {
        EClass type = object.eClass();
        boolean view = type.getEPackage() != null && URI.equals(type.getEPackage().getNsURI());
        return view && object.eGet(type.getEStructuralFeature("target")) instanceof EObject target ? target : object;
    }

    private static EObject view(EClass type, String name, EObject target) {
        EObject view = EcoreUtil.create(type);
        view.eSet(type.getEStructuralFeature("name"), name);
        view.eSet(type.getEStructuralFeature("target"), target);
        return view;
    }

    private static void attributes(EClass type) {
        var name = EcoreFactory.eINSTANCE.createEAttribute();
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        type.getEStructuralFeatures().add(name);
        reference(type, "target", EcorePackage.Literals.EOBJECT);
    }

    private static void reference(EClass owner, String name, EClass type) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        owner.getEStructuralFeatures().add(reference);
    }
}
