package org.plumbline.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.plumbline.core.text.NearestName;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Unspecified;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-C-004: every reference points to something, and so does every field that is said not to be stated. What EMF could not resolve
 * is still a proxy.
 */
public final class ResolvedReferences extends CodedRule<EObject> {

    private static final Set<EClass> COMMON =
            Set.of(CorePackage.Literals.NAMED, CorePackage.Literals.IDENTIFIED, CorePackage.Literals.ELEMENT);

    /** The references of each type that are written as names; most types have none. */
    private record References(Map<EClass, List<EReference>> byType) {

        List<EReference> of(EClass type) {
            return byType.computeIfAbsent(type, known -> known.getEAllReferences().stream()
                    .filter(reference -> !reference.isContainment() && !reference.isContainer()).toList());
        }
    }

    /** The rule. */
    public ResolvedReferences() {
        super("IM-C-004", Severity.ERROR, EObject.class);
    }

    @Override
    public void check(EObject element, RuleContext context, FindingSink sink) {
        if (element instanceof Unspecified open && open.eContainer() != null) {
            checkFields(open, context, sink);
        }
        for (EReference reference : context.derived(References.class, all -> new References(new HashMap<>())).of(element.eClass())) {
            if (element.eIsSet(reference)) {
                List<?> targets = reference.isMany() ? (List<?>) element.eGet(reference) : List.of(element.eGet(reference));
                for (int index = 0; index < targets.size(); index++) {
                    EObject target = (EObject) targets.get(index);
                    if (target.eIsProxy()) {
                        report(new UnresolvedName(reference, written(element, reference, index, target, context)),
                                Place.of(element, reference, index), context, sink);
                    }
                }
            }
        }
    }

    /** What is said to be left open by a source must be a field of the element: a slip of the pen would mark nothing. */
    private static void checkFields(Unspecified open, RuleContext context, FindingSink sink) {
        EClass type = open.eContainer().eClass();
        List<String> fields = Stream.concat(type.getEAllStructuralFeatures().stream().map(Openly::named),
                context.sources().fields(type).keySet().stream()).distinct().toList();
        for (int index = 0; index < open.getFeatures().size(); index++) {
            String field = open.getFeatures().get(index);
            if (field != null && Openly.field(type, field, context).isEmpty()) {
                List<String> similar = NearestName.all(field, fields);
                sink.report(Place.of(open, CorePackage.Literals.UNSPECIFIED__FEATURES, index), similar.isEmpty() ? "field" : "field-similar",
                        context.label(open.eContainer()), field, similar.isEmpty() ? own(type) : context.oneOf(similar));
            }
        }
    }

    /** The fields that make an element what it is: beside its name and description, those that others do not have. */
    private static String own(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(ResolvedReferences::isOwn).map(Openly::named).collect(Collectors.joining(", "));
    }

    private static boolean isOwn(EStructuralFeature feature) {
        return feature == CorePackage.Literals.NAMED__NAME || feature == CorePackage.Literals.NAMED__DESCRIPTION
                || !COMMON.contains(feature.getEContainingClass()) && !feature.isDerived();
    }

    private static void report(UnresolvedName name, Place place, RuleContext context, FindingSink sink) {
        String label = context.label(place.element());
        String kind = context.kind(name.type());
        List<String> meanings = name.meanings(context);
        if (meanings.size() > 1) {
            sink.report(place, "ambiguous", label, kind, name.written(), String.join(", ", meanings), meanings.getFirst());
            return;
        }
        var other = name.ofOtherKind(context);
        if (meanings.isEmpty() && other.isPresent()) {
            sink.report(place, "kind", label, kind, name.written(), context.label(other.get()));
            return;
        }
        List<String> similar = name.similar(context);
        sink.report(place, similar.isEmpty() ? "unknown" : "similar", label, kind, name.written(), context.oneOf(similar));
    }

    private static String written(EObject element, EReference reference, int index, EObject proxy, RuleContext context) {
        return context.sources().written(element, reference, index).orElseGet(() -> {
            URI uri = ((InternalEObject) proxy).eProxyURI();
            return uri.hasFragment() ? uri.fragment() : uri.toString();
        });
    }
}
