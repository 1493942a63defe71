package org.plumbline.diagram.edit;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.core.PlumbFile;

/** All elements of files. */
final class ProjectElements {

    private ProjectElements() {
    }

    static Stream<EObject> all(List<PlumbFile> files) {
        return files.stream().flatMap(file -> StreamSupport.stream(((Iterable<EObject>) file::eAllContents).spliterator(), false));
    }
}
