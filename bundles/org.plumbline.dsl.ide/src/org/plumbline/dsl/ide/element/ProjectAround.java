package org.plumbline.dsl.ide.element;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.dsl.scoping.ProjectNames;
import org.plumbline.model.core.PlumbFile;

/** The project of a file, as far as the file may see it: its own files, and those of what it builds upon. */
public final class ProjectAround {

    private ProjectAround() {
    }

    /** What belongs together there, as things are now. */
    public static ProjectIndex index(XtextResource file) {
        List<PlumbFile> own = new ArrayList<>();
        List<PlumbFile> others = new ArrayList<>();
        for (Resource other : List.copyOf(file.getResourceSet().getResources())) {
            if (ProjectNames.together(file, other)) {
                own.addAll(roots(other));
            } else if (ProjectNames.sees(file, other)) {
                others.addAll(roots(other));
            }
        }
        return new ProjectIndex(own, others);
    }

    private static List<PlumbFile> roots(Resource file) {
        return file.getContents().stream().filter(PlumbFile.class::isInstance).map(PlumbFile.class::cast).toList();
    }
}
