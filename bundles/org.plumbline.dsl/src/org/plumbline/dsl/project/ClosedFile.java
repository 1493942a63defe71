package org.plumbline.dsl.project;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.AbstractResourceDescription;

/** What the index knows of a file that is not loaded. */
final class ClosedFile extends AbstractResourceDescription {

    private final URI uri;
    private final List<IEObjectDescription> entries;

    ClosedFile(URI uri, List<IEObjectDescription> entries) {
        this.uri = uri;
        this.entries = entries;
    }

    @Override
    public URI getURI() {
        return uri;
    }

    @Override
    protected List<IEObjectDescription> computeExportedObjects() {
        return entries;
    }

    @Override
    public Iterable<QualifiedName> getImportedNames() {
        return List.of();
    }

    @Override
    public Iterable<IReferenceDescription> getReferenceDescriptions() {
        return List.of();
    }
}
