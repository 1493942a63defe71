package org.plumbline.diagram.library;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes libraries out of a few words. */
public final class LibraryModel {

    private final EPackage metamodel;

    public LibraryModel(EPackage metamodel) {
        this.metamodel = metamodel;
    }

    /** Two shelves, one within the other, three books, two readers, two loans. */
    public EObject sample() {
        EObject library = create("Library", "Town library");
        EObject history = add(library, "shelves", create("Shelf", "History"));
        EObject rome = add(history, "shelves", create("Shelf", "Rome"));
        EObject decline = add(history, "books", book("Decline", 3000, true));
        EObject fall = add(history, "books", book("Fall", 2500, false));
        EObject caesar = add(rome, "books", book("Caesar", 200, false));
        add(decline, "sequels", fall);
        EObject ada = add(library, "members", create("Member", "Ada"));
        add(library, "members", create("Member", "Ben"));
        loan(library, ada, decline, 6);
        loan(library, ada, caesar, 2);
        return library;
    }

    public EObject create(String type, String name) {
        EObject element = EcoreUtil.create((EClass) metamodel.getEClassifier(type));
        if (name != null) {
            set(element, "name", name);
        }
        return element;
    }

    public EObject book(String name, int pages, boolean worn) {
        EObject book = create("Book", name);
        set(book, "pages", pages);
        set(book, "worn", worn);
        return book;
    }

    public void loan(EObject library, EObject member, EObject book, int weeks) {
        EObject loan = create("Loan", null);
        set(loan, "member", member);
        set(loan, "book", book);
        set(loan, "weeks", weeks);
        add(library, "loans", loan);
    }

    @SuppressWarnings("unchecked")
    public EObject add(EObject owner, String feature, EObject element) {
        ((List<EObject>) get(owner, feature)).add(element);
        return element;
    }

    public static void set(EObject element, String feature, Object value) {
        element.eSet(element.eClass().getEStructuralFeature(feature), value);
    }

    public static Object get(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    /** Names, where there are some; loans are called after who reads what. */
    public static String key(EObject element) {
        if (element == null) {
            return "nobody";
        }
        return element.eClass().getName().equals("Loan") ? key((EObject) get(element, "member")) + " reads " + key((EObject) get(element, "book"))
                : Objects.toString(get(element, "name"), "nameless");
    }
}
