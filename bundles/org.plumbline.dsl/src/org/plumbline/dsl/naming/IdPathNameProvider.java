package org.plumbline.dsl.naming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.PlumbFile;
import org.plumbline.model.organization.OrganizationPackage;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.model.plan.Workstream;
import org.plumbline.model.sector.Programme;

/**
 * Names an element by the ids of its containers or wholes, as in {@code WATER.OPS-03} and {@code BAYVIEW-2026.R1}. A
 * workstream is no part of the names of its actions, so that an action keeps its name when it moves to another one.
 *
 * <p>Names are needed before references can be resolved, so the whole is read off the text: {@code in WATER.OPS} tells it;
 * {@code in OPS} means the toolbox of the same file.
 */
@Singleton
public class IdPathNameProvider extends IQualifiedNameProvider.AbstractImpl {

    private final WrittenReferences written;
    private final IResourceScopeCache cache;

    /** Names by what references say; the cache lives as long as a file stays as it is. */
    @Inject
    public IdPathNameProvider(WrittenReferences written, IResourceScopeCache cache) {
        this.written = written;
        this.cache = cache;
    }

    /** The names if references said something else. */
    public IdPathNameProvider with(WrittenReferences others) {
        return new IdPathNameProvider(others, cache);
    }

    @Override
    public QualifiedName getFullyQualifiedName(EObject element) {
        if (!(element instanceof Identified identified) || identified.getId() == null) {
            return null;
        }
        return prefix(element).append(identified.getId());
    }

    /** The name of the whole that an element belongs to; empty for an element of its own. */
    public QualifiedName prefix(EObject element) {
        return switch (element) {
            case RiskCard risk -> toolbox(risk, CataloguePackage.Literals.RISK_CARD__AREA);
            case ToolCard tool -> toolbox(tool, CataloguePackage.Literals.TOOL_CARD__AREA);
            case Stakeholder stakeholder when !(stakeholder.eContainer() instanceof Programme) ->
                whole(stakeholder, OrganizationPackage.Literals.STAKEHOLDER__OF);
            case ActionPlan plan -> whole(plan, PlanPackage.Literals.ACTION_PLAN__ENGAGEMENT);
            case Action action when action.eContainer() instanceof Workstream workstream -> containerName(workstream.eContainer());
            default -> containerName(element.eContainer());
        };
    }

    private QualifiedName containerName(EObject container) {
        if (container == null || container instanceof PlumbFile) {
            return QualifiedName.EMPTY;
        }
        if (container instanceof ActionPlan) {
            return prefix(container);
        }
        QualifiedName name = getFullyQualifiedName(container);
        return name != null ? name : containerName(container.eContainer());
    }

    private QualifiedName whole(EObject part, EReference reference) {
        return written.name(part, reference).orElse(QualifiedName.EMPTY);
    }

    private QualifiedName toolbox(EObject card, EReference area) {
        Optional<QualifiedName> written = this.written.name(card, area).filter(name -> name.getSegmentCount() > 1);
        Optional<Toolbox> here = toolboxOfFile(card);
        if (written.isPresent() && here.filter(toolbox -> hasArea(toolbox, written.get().getFirstSegment())).isEmpty()) {
            return QualifiedName.create(written.get().getFirstSegment());
        }
        return here.map(toolbox -> QualifiedName.create(toolbox.getId())).orElse(QualifiedName.EMPTY);
    }

    /** Whether a card stands in the file of a toolbox, to which it belongs then if its area's name does not say otherwise. */
    boolean isBesideToolbox(EObject card) {
        return toolboxOfFile(card).isPresent();
    }

    /** Looked for once for all cards of a file, which may hold thousands. */
    private Optional<Toolbox> toolboxOfFile(EObject card) {
        return card.eContainer() instanceof PlumbFile file
                ? cache.get(Toolbox.class, file.eResource(), () -> firstToolbox(file))
                : Optional.empty();
    }

    private static Optional<Toolbox> firstToolbox(PlumbFile file) {
        return file.getElements().stream().filter(Toolbox.class::isInstance).map(Toolbox.class::cast)
                .filter(toolbox -> toolbox.getId() != null).findFirst();
    }

    /** Whether {@code OPS.METERS} begins with an area of the toolbox, and not with the name of another toolbox. */
    private static boolean hasArea(Toolbox toolbox, String id) {
        return toolbox.getAreas().stream().anyMatch(area -> id.equals(area.getId()));
    }
}
