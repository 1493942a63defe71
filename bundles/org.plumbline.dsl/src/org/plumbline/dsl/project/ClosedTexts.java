package org.plumbline.dsl.project;

import com.google.inject.Provider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.dsl.scoping.ClosedName;

/** The names in texts that are not loaded. Each is read once, and again when its file has changed, or has gone and come back. */
final class ClosedTexts {

    private record Described(FileStamp stamp, List<IEObjectDescription> entries) {
    }

    private final Provider<XtextResourceSet> resourceSets;
    private final IResourceDescription.Manager descriptions;
    private final Map<URI, Described> known = new HashMap<>();

    ClosedTexts(Provider<XtextResourceSet> resourceSets, IResourceDescription.Manager descriptions) {
        this.resourceSets = resourceSets;
        this.descriptions = descriptions;
    }

    /** @param stamp of the file that holds the text */
    List<IEObjectDescription> entries(TextPlace place, FileStamp stamp) {
        Described described = known.get(place.uri());
        if (described == null || !described.stamp().equals(stamp)) {
            described = new Described(stamp, read(place));
            known.put(place.uri(), described);
        }
        return described.entries();
    }

    /** Forgets all texts but these, which there still are. */
    void keep(Set<URI> there) {
        known.keySet().retainAll(there);
    }

    /** In a resource set of its own, which nobody keeps. */
    private List<IEObjectDescription> read(TextPlace place) {
        try {
            return StreamSupport.stream(
                    descriptions.getResourceDescription(place.parsedInto(resourceSets.get())).getExportedObjects().spliterator(), false)
                    .<IEObjectDescription>map(ClosedName::of).toList();
        } catch (FileText.Unreadable e) {
            // it has no names; a check of the project tells why
            return List.of();
        }
    }
}
