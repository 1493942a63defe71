package org.plumbline.validation.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Identified;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.organization.OrganizationPackage;
import org.plumbline.model.organization.Role;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-C-012: hierarchies have a top. Areas, units and processes contain each other and so need no check; what is checked is who
 * reports to whom, which engagement follows which, and what is replaced by what.
 */
public final class AcyclicHierarchies implements Rule<Identified> {

    private static final EReference REPORTS = OrganizationPackage.Literals.ROLE__REPORTS_TO;
    private static final EReference FOLLOWS = EngagementPackage.Literals.ENGAGEMENT__PREVIOUS;
    private static final EReference REPLACED = CorePackage.Literals.IDENTIFIED__REPLACED_BY;

    /** The circles in each hierarchy, found once for the model. */
    private record Hierarchies(Circles<Role> reports, Circles<Engagement> follows, Circles<Identified> replaced) {

        static Hierarchies of(RuleContext context) {
            return context.derived(Hierarchies.class, all -> new Hierarchies(
                    new Circles<>(all.index().all(Role.class), up(REPORTS, Role.class)),
                    new Circles<>(all.index().all(Engagement.class), up(FOLLOWS, Engagement.class)),
                    new Circles<>(all.index().all(Identified.class), up(REPLACED, Identified.class))));
        }

        private static <N extends Identified> Function<N, Collection<N>> up(EReference reference, Class<N> type) {
            return element -> type.isInstance(element.eGet(reference)) ? List.of(type.cast(element.eGet(reference))) : List.of();
        }
    }

    @Override
    public String code() {
        return "IM-C-012";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Class<Identified> type() {
        return Identified.class;
    }

    @Override
    public void check(Identified element, RuleContext context, FindingSink sink) {
        Hierarchies hierarchies = Hierarchies.of(context);
        if (element instanceof Role role) {
            report(role, REPORTS, "reports", hierarchies.reports(), context, sink);
        } else if (element instanceof Engagement engagement) {
            report(engagement, FOLLOWS, "follows", hierarchies.follows(), context, sink);
        }
        report(element, REPLACED, "replaced", hierarchies.replaced(), context, sink);
    }

    private static <N extends Identified> void report(N element, EReference reference, String variant, Circles<N> circles,
            RuleContext context, FindingSink sink) {
        circles.endingAt(element).ifPresent(circle -> sink.report(Place.of(element, reference), variant,
                context.label(element), Circles.way(circle), Ids.of(element)));
    }
}
