package org.plumbline.dsl.scoping;

import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.ISelectable;

/** Knows the names of the projects whose files somebody loads one by one, into a resource set that nobody prepared. */
public interface NamesAround {

    /** What a file of such a resource set may refer to; empty for one that lies in no folder. */
    Optional<ISelectable> visibleFrom(Resource file);
}
