package org.plumbline.dsl.editing;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.plumbline.dsl.naming.IdPathNameProvider;
import org.plumbline.dsl.naming.IdSyntax;
import org.plumbline.dsl.naming.WrittenReferences;
import org.plumbline.dsl.scoping.IdScopeProvider;
import org.plumbline.dsl.scoping.ProjectNames;
import org.plumbline.dsl.writing.ResourceWriter;

/** What editing needs of the language. */
public final class Language {

    @Inject
    private Provider<XtextResourceSet> resourceSets;

    @Inject
    private IResourceFactory resources;

    @Inject
    private ResourceWriter writer;

    @Inject
    private ReferenceReader references;

    @Inject
    private IResourceDescription.Manager descriptions;

    @Inject
    private IdScopeProvider scopes;

    @Inject
    private IdPathNameProvider names;

    @Inject
    private WrittenReferences written;

    @Inject
    private IdSyntax ids;

    @Inject
    private RequiredFields required;

    @Inject
    private DoubledNames doubledNames;

    @Inject
    private IResourceScopeCache cache;

    /** A resource set for readings: what lies on the disk beside the files is none of theirs. */
    XtextResourceSet resourceSet() {
        XtextResourceSet files = resourceSets.get();
        ProjectNames.alone(files, descriptions);
        return files;
    }

    /**
     * Reads a text into a resource set.
     *
     * @throws ParseException if its blocks are nested too deeply
     */
    XtextResource read(String text, URI uri, ResourceSet files) {
        return load(text, created(uri, files));
    }

    /**
     * The same, where nobody changes the elements, or asks them what they refer to.
     *
     * @throws ParseException if its blocks are nested too deeply
     */
    XtextResource readUnlinked(String text, URI uri, ResourceSet files) {
        XtextResource file = created(uri, files);
        file.setLinker(new NoLinks());
        load(text, file);
        file.eAdapters().add(new LastingCache());
        return file;
    }

    /** By this language's own factory: whoever registered the language a second time has EMF make resources of another grammar. */
    private XtextResource created(URI uri, ResourceSet files) {
        XtextResource file = (XtextResource) resources.createResource(uri);
        files.getResources().add(file);
        return file;
    }

    private static XtextResource load(String text, XtextResource file) {
        try {
            file.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail.", e);
        }
    }

    ResourceWriter writer() {
        return writer;
    }

    RequiredFields required() {
        return required;
    }

    DoubledNames doubledNames() {
        return doubledNames;
    }

    /** The references in the text of a file. */
    List<WrittenReference> references(XtextResource file) {
        return cache.get(WrittenReference.class, file, () -> references.read(file));
    }

    IResourceDescription describe(XtextResource file) {
        return descriptions.getResourceDescription(file);
    }

    IScope scope(EObject owner, EReference reference, ISelectable index) {
        return scopes.getScope(owner, reference, index);
    }

    /** The full name of an element by the text around it; null for one without an id. */
    QualifiedName name(EObject element) {
        return names.getFullyQualifiedName(element);
    }

    String written(QualifiedName name) {
        return ids.toString(name);
    }

    /** Whether an element keeps its own name, when it refers to another one by a shorter name: some references tell the whole of an element. */
    boolean keepsName(EObject owner, EReference reference, QualifiedName full, QualifiedName shorter) {
        return reference.isMany() || prefix(owner, reference, full).equals(prefix(owner, reference, shorter));
    }

    private QualifiedName prefix(EObject owner, EReference reference, QualifiedName name) {
        return names.with(new WrittenReferences() {
            @Override
            public Optional<QualifiedName> name(EObject element, EStructuralFeature feature) {
                return element == owner && feature == reference ? Optional.of(name) : written.name(element, feature);
            }
        }).prefix(owner);
    }
}
