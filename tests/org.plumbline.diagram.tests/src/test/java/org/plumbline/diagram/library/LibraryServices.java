package org.plumbline.diagram.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Services of the library's description: they know its classes by name only. */
public class LibraryServices {

    public String title(EObject element, String kind) {
        return kind + " " + get(element, "name");
    }

    public boolean isLent(EObject book) {
        return loans(book).stream().anyMatch(loan -> get(loan, "book") == book);
    }

    /** The shelves in a library or shelf; of a shelf, itself as well. */
    @SuppressWarnings("unchecked")
    public List<EObject> shelvesOrSelf(EObject owner) {
        List<EObject> shelves = new ArrayList<>((List<EObject>) get(owner, "shelves"));
        if (owner.eContainer() != null) {
            shelves.add(owner);
        }
        return shelves;
    }

    /** Whether something is one of some shelves, or stands in one. */
    public boolean isWithin(EObject element, Object shelves) {
        return element != null && (((Collection<?>) shelves).contains(element) || isWithin(element.eContainer(), shelves));
    }

    public boolean isShown(EObject book) {
        return get(book, "name") != null;
    }

    public boolean isLate(EObject loan) {
        return (Integer) get(loan, "weeks") > 4;
    }

    public boolean hasRoom(EObject shelf) {
        return ((List<?>) get(shelf, "books")).size() < 10;
    }

    public boolean differs(EObject one, EObject other) {
        return one != other;
    }

    /** In units of ten pixels; a page is a hundredth of one. */
    public int thickness(EObject book, int least) {
        return Math.max(least, (Integer) get(book, "pages") / 100);
    }

    public String fresh(EObject element, String kind) {
        List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
        return kind + " " + siblings.size();
    }

    public EObject shownTarget(EObject edge) {
        return (EObject) get((EObject) get(edge, "targetNode"), "target");
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> loans(EObject book) {
        EObject root = book;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        return (List<EObject>) get(root, "loans");
    }

    private static Object get(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }
}
