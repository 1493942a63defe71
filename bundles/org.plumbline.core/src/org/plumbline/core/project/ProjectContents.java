package org.plumbline.core.project;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.core.PlumbFile;

/** Where an index has its elements from: from files that are all open, or from such as are opened for an answer. */
interface ProjectContents {

    /** All files of the project. */
    List<PlumbFile> files();

    /** Whether a file is the project's own. */
    boolean owns(PlumbFile file);

    /** The elements of a type in the project itself. */
    <T extends EObject> List<T> all(Class<T> type);

    /** The elements of a type in what the project builds upon, then those in itself. */
    <T extends EObject> List<T> allVisible(Class<T> type);

    /** The elements of a type whose full name is the given one, in the project and in what it builds upon. */
    <T extends EObject> List<T> named(Class<T> type, String name);

    /**
     * Parts of wholes.
     *
     * @param wholes the wholes that a part names
     * @param partOfName whether the name of a part begins with that of its whole; else the part refers to it
     */
    <P extends EObject> Parts<P> parts(Class<P> type, Function<P, ? extends Collection<? extends EObject>> wholes, boolean partOfName);
}
