package org.plumbline.validation.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Identified;
import org.plumbline.model.edition.EditionPackage;
import org.plumbline.model.edition.Import;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.governance.GovernancePackage;
import org.plumbline.model.organization.OrganizationPackage;
import org.plumbline.model.organization.Person;
import org.plumbline.model.results.ResultsPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-C-012: hierarchies have a top. Areas, units and processes contain each other and so need no check; what is checked is which role
 * reports to whom (bodies have a rule of their own), which body oversees which, which engagement follows which, which result
 * contributes to which, and what is replaced by what.
 */
public final class AcyclicHierarchies extends CodedRule<Identified> {

    /** A reference between elements of one type, and the variant of the message about its circles. */
    private record Link(EReference reference, String variant) {

        boolean holds(Identified element) {
            return reference.getEContainingClass().isInstance(element);
        }

        Collection<Identified> next(Identified element) {
            Object value = holds(element) ? element.eGet(reference) : null;
            Collection<?> targets = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
            return targets.stream().flatMap(Link::meant)
                    .filter(reference.getEContainingClass()::isInstance).map(Identified.class::cast).toList();
        }

        /** What a target stands for: an import for what it takes from, a person for the roles that it has. */
        private static Stream<?> meant(Object target) {
            return switch (target) {
                case Import part -> Stream.ofNullable(part.getToolbox());
                case Person person -> person.getRoles().stream();
                default -> Stream.of(target);
            };
        }
    }

    private static final List<Link> LINKS = List.of(
            new Link(OrganizationPackage.Literals.ROLE__REPORTS_TO, "reports"),
            new Link(GovernancePackage.Literals.BODY__OVERSEES, "oversees"),
            new Link(CataloguePackage.Literals.TOOL_CARD__PART_OF, "part"),
            new Link(EditionPackage.Literals.EDITION__IMPORTS, "made"),
            new Link(EngagementPackage.Literals.ENGAGEMENT__PREVIOUS, "follows"),
            new Link(ResultsPackage.Literals.RESULT__CONTRIBUTES_TO, "contributes"),
            new Link(CorePackage.Literals.IDENTIFIED__REPLACED_BY, "replaced"));

    /** The circles in each hierarchy, found once for the model. */
    private record Hierarchies(Map<Link, Circles<Identified>> circles) {

        static Hierarchies of(RuleContext context) {
            return context.derived(Hierarchies.class, all -> {
                Map<Link, Circles<Identified>> circles = new LinkedHashMap<>();
                List<Identified> elements = all.index().all(Identified.class);
                LINKS.forEach(link -> {
                    List<Identified> linked = elements.stream().filter(element -> link.holds(element) && element.eIsSet(link.reference()))
                            .toList();
                    Circles<Identified> found = new Circles<>(linked, link::next);
                    if (!found.areNone()) {
                        circles.put(link, found);
                    }
                });
                return new Hierarchies(circles);
            });
        }
    }

    /** The rule. */
    public AcyclicHierarchies() {
        super("IM-C-012", Severity.ERROR, Identified.class);
    }

    @Override
    public void check(Identified element, RuleContext context, FindingSink sink) {
        Hierarchies.of(context).circles().forEach((link, circles) -> circles.endingAt(element)
                .ifPresent(circle -> sink.report(Place.of(element, link.reference()), link.variant(), context.label(element),
                        Circles.way(circle), Ids.of(element))));
    }
}
