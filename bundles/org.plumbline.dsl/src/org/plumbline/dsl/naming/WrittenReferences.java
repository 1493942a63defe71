package org.plumbline.dsl.naming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;

/** References as they stand in the text, without resolving them. */
@Singleton
public class WrittenReferences {

    private final FieldNodes fields = new FieldNodes();

    @Inject
    private LinkingHelper linking;

    @Inject
    private IdSyntax ids;

    @Inject
    private IResourceScopeCache cache;

    /**
     * The name that a reference is written with; empty where there is none. It is looked for once: the names of wholes are
     * asked for with each reference of their parts, and a whole may have thousands of them.
     */
    public Optional<QualifiedName> name(EObject element, EStructuralFeature reference) {
        return cache.get(Tuples.create(WrittenReferences.class, element, reference), element.eResource(),
                () -> text(element, reference, 0).map(ids::toQualifiedName));
    }

    /** The text of the reference at an index, counted from 0. */
    public Optional<String> text(EObject element, EStructuralFeature reference, int index) {
        List<INode> nodes = fields.of(element, reference);
        return index < nodes.size() ? Optional.of(linking.getCrossRefNodeAsString(nodes.get(index), true)) : Optional.empty();
    }
}
