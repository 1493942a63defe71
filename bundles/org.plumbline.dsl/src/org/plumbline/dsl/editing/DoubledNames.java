package org.plumbline.dsl.editing;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.naming.ExportedNames;

/** Finds names that several elements have. */
final class DoubledNames {

    @Inject
    private ExportedNames names;

    @Inject
    private IResourceDescription.Manager descriptions;

    /** The names that several elements of an index have. */
    Set<QualifiedName> in(Iterable<IResourceDescription> index) {
        Set<QualifiedName> met = new HashSet<>();
        Set<QualifiedName> doubled = new HashSet<>();
        for (IResourceDescription file : index) {
            for (IEObjectDescription element : file.getExportedObjects()) {
                if (!names.isShort(element) && !met.add(element.getName())) {
                    doubled.add(element.getName());
                }
            }
        }
        return doubled;
    }

    /** The names that several elements of a project had before it was edited. */
    Set<QualifiedName> before(Language language, Collection<XtextResource> project, Map<XtextResource, RewrittenFile> edited,
            List<IResourceDescription> foundations) {
        ResourceSet readings = language.resourceSet();
        Stream<IResourceDescription> own = project.stream().map(resource -> edited.containsKey(resource)
                ? language.readUnlinked(edited.get(resource).before(), resource.getURI(), readings)
                : resource).map(descriptions::getResourceDescription);
        return in(Stream.concat(foundations.stream(), own).toList());
    }
}
