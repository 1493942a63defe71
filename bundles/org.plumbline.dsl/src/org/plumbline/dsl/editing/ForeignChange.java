package org.plumbline.dsl.editing;

import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plumbline.core.edit.RefusedEdit;

/** Says where that stands whose change was refused, because it is part of another project. */
final class ForeignChange {

    private static final String ARCHIVE = "archive";

    private ForeignChange() {
    }

    /** @param element that was changed first; empty where the file as a whole was */
    static RefusedEdit refused(URI file, Optional<EObject> element) {
        Optional<ICompositeNode> node = element.map(NodeModelUtils::findActualNodeFor);
        String place = shown(file) + node.map(found -> ":" + found.getStartLine()).orElse("");
        return new RefusedEdit(place + " belongs to another project, which this one builds upon.", ARCHIVE.equals(file.scheme())
                ? "A library stays as it was packed: change it in its own project, and pack that as a new version."
                : "Change it there.");
    }

    /** A path, since files of several projects may have the same name. */
    private static String shown(URI file) {
        if (file.isFile()) {
            return file.toFileString();
        }
        String archive = ARCHIVE + ":file:";
        return URI.decode(file.toString().startsWith(archive) ? file.toString().substring(archive.length()) : file.toString());
    }
}
