package org.plumbline.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.plumbline.core.project.Names;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.naming.ExportedNames;
import org.plumbline.dsl.naming.IdSyntax;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.core.Identified;

/** Finds the elements that a reference may lead to, nearest first, each under the shortest name that does. */
@Singleton
final class Candidates {

    /** In a file other than that of the whole, these name the whole as well: no name of a card is known without. */
    private static final Set<EReference> NAMING_WHOLES =
            Set.of(CataloguePackage.Literals.RISK_CARD__AREA, CataloguePackage.Literals.TOOL_CARD__AREA);

    private final IScopeProvider scopes;
    private final ExportedNames exported;
    private final IdSyntax syntax;
    private final Texts texts = new Texts();
    private final Names names = new Names(texts);

    @Inject
    Candidates(IScopeProvider scopes, ExportedNames exported, IdSyntax syntax) {
        this.scopes = scopes;
        this.exported = exported;
        this.syntax = syntax;
    }

    /**
     * The elements that fit a typed name.
     *
     * @param most how many at most
     */
    List<Candidate> of(EReference reference, String typed, Site site, int most) {
        Optional<EObject> context = context(reference, site);
        if (context.isEmpty()) {
            return List.of();
        }
        EObject from = context.get();
        IScope scope = scopes.getScope(from, reference);
        List<Found> fitting = new ArrayList<>();
        String language = texts.fileLanguage(from);
        for (IEObjectDescription element : scope.getAllElements()) {
            String label = label(element.getEObjectOrProxy(), language);
            QualifiedName name = exported.fullName(element);
            int match = Match.best(match(typed, name), label.isEmpty() ? -1 : Match.of(typed, label));
            if (match >= 0) {
                fitting.add(new Found(element, name, label, match, distance(element, site, from)));
            }
        }
        fitting.sort(Comparator.comparingInt(Found::match).thenComparingInt(Found::distance));
        return fitting.stream().flatMap(found -> candidate(found, scope, reference, site).stream()).limit(most).toList();
    }

    /** The names of all elements that a reference may lead to; none where there are more than some. */
    List<String> few(EReference reference, Site site, int most) {
        Optional<EObject> context = context(reference, site);
        if (context.isEmpty()
                || StreamSupport.stream(scopes.getScope(context.get(), reference).getAllElements().spliterator(), false).count() > most) {
            return List.of();
        }
        return of(reference, "", site, most).stream().map(Candidate::form).toList();
    }

    private static Optional<EObject> context(EReference reference, Site site) {
        return site.around().filter(element -> element.eClass().getEAllReferences().contains(reference)).findFirst()
                .or(site::element);
    }

    private int match(String typed, QualifiedName name) {
        int full = Match.of(typed, syntax.toString(name));
        for (int skipped = 1; skipped < name.getSegmentCount(); skipped++) {
            full = Match.best(full, Match.of(typed, syntax.toString(name.skipFirst(skipped))));
        }
        return full;
    }

    /** A name that leads elsewhere for every form of it is ambiguous, and not proposed. */
    private Optional<Candidate> candidate(Found found, IScope scope, EReference reference, Site site) {
        QualifiedName name = found.name();
        boolean whole = NAMING_WHOLES.contains(reference) && !isIn(found.entry(), site.file().getURI());
        for (int skipped = whole ? 0 : name.getSegmentCount() - 1; skipped >= 0; skipped--) {
            QualifiedName form = name.skipFirst(skipped);
            IEObjectDescription meant = scope.getSingleElement(form);
            if (meant != null && meant.getEObjectURI().equals(found.entry().getEObjectURI())) {
                return Optional.of(new Candidate(syntax.toString(form), syntax.toString(name), found.label(),
                        found.entry().getEClass(), found.entry().getEObjectOrProxy()));
            }
        }
        return Optional.empty();
    }

    private String label(EObject element, String language) {
        if (element.eIsProxy() || !(element instanceof Identified identified)) {
            return "";
        }
        String label = names.label(identified, language);
        return label.equals(identified.getId()) ? "" : label;
    }

    /** 0 within the same element of the file, 1 in the same file, 2 elsewhere. */
    private static int distance(IEObjectDescription entry, Site site, EObject from) {
        if (!isIn(entry, site.file().getURI())) {
            return 2;
        }
        return top(entry.getEObjectOrProxy()) == top(from) ? 0 : 1;
    }

    private static EObject top(EObject element) {
        EObject at = element;
        while (at.eContainer() != null && at.eContainer().eContainer() != null) {
            at = at.eContainer();
        }
        return at;
    }

    private static boolean isIn(IEObjectDescription entry, URI file) {
        return entry.getEObjectURI().trimFragment().equals(file);
    }

    private record Found(IEObjectDescription entry, QualifiedName name, String label, int match, int distance) {
    }
}
