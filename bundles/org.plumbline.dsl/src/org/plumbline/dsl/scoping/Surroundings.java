package org.plumbline.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.plumbline.dsl.naming.IdPathNameProvider;
import org.plumbline.dsl.naming.WrittenReferences;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.core.Identified;
import org.plumbline.model.edition.Edition;
import org.plumbline.model.edition.EditionPackage;
import org.plumbline.model.edition.Import;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.governance.GovernancePackage;
import org.plumbline.model.method.Band;
import org.plumbline.model.method.MatrixRow;
import org.plumbline.model.method.MethodPackage;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.Initiative;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.model.results.MaturityAssessment;
import org.plumbline.model.results.ResultsFramework;
import org.plumbline.model.results.ResultsPackage;
import org.plumbline.model.sector.Participant;
import org.plumbline.model.sector.Programme;
import org.plumbline.model.sector.SectorPackage;

/**
 * Tells in which wholes a short name is looked up first, nearest first: in an engagement in the engagement itself, then in
 * its organization, its method and the toolboxes of its edition; in a plan in the same ones; in a programme likewise, with
 * its lead as the organization, and in a participant in that one first; in an edition in its toolboxes; in an initiative
 * in the framework of its workstream and the organization of that; in a row of a matrix in the scale that the row is about.
 */
@Singleton
class Surroundings {

    private final IdPathNameProvider names;
    private final WrittenReferences written;

    @Inject
    Surroundings(IdPathNameProvider names, WrittenReferences written) {
        this.names = names;
        this.written = written;
    }

    /** @param elements finds elements by the names that stand in the text, without going through a reference */
    List<QualifiedName> of(EObject context, EReference reference, ElementFinder elements) {
        Set<QualifiedName> wholes = new LinkedHashSet<>();
        scale(context, reference).ifPresent(wholes::add);
        for (EObject element = context; element != null; element = element.eContainer()) {
            if (element instanceof Identified) {
                add(wholes, names.getFullyQualifiedName(element));
            }
            add(wholes, names.prefix(element));
            wholes.addAll(further(element, elements));
        }
        return List.copyOf(wholes);
    }

    private static void add(Collection<QualifiedName> wholes, QualifiedName name) {
        if (name != null && !name.isEmpty()) {
            wholes.add(name);
        }
    }

    private Optional<QualifiedName> scale(EObject context, EReference reference) {
        if (!(context.eContainer() instanceof EObject container)) {
            return Optional.empty();
        }
        EObject owner = container instanceof Methodology ? container : container.eContainer();
        if (!(owner instanceof Methodology method) || !(context instanceof MatrixRow || context instanceof Band)) {
            return Optional.empty();
        }
        EReference scale = reference == MethodPackage.Literals.MATRIX_ROW__AT
                ? MethodPackage.Literals.METHODOLOGY__LIKELIHOOD
                : MethodPackage.Literals.METHODOLOGY__LEVELS;
        QualifiedName prefix = names.getFullyQualifiedName(method);
        return prefix == null ? Optional.empty()
                : written.name(method, scale).map(name -> prefix.append(name.getLastSegment()));
    }

    private List<QualifiedName> further(EObject element, ElementFinder elements) {
        List<QualifiedName> wholes = new ArrayList<>();
        switch (element) {
            case Engagement engagement -> {
                written.name(engagement, EngagementPackage.Literals.ENGAGEMENT__ORGANIZATION).ifPresent(wholes::add);
                written.name(engagement, EngagementPackage.Literals.ENGAGEMENT__METHODOLOGY).ifPresent(wholes::add);
                wholes.addAll(toolboxes(engagement, EngagementPackage.Literals.ENGAGEMENT__EDITION, elements));
            }
            case Programme programme -> {
                written.name(programme, SectorPackage.Literals.PROGRAMME__LEAD).ifPresent(wholes::add);
                written.name(programme, SectorPackage.Literals.PROGRAMME__METHODOLOGY).ifPresent(wholes::add);
                wholes.addAll(toolboxes(programme, SectorPackage.Literals.PROGRAMME__EDITION, elements));
            }
            case Participant participant ->
                written.name(participant, SectorPackage.Literals.PARTICIPANT__ORGANIZATION).ifPresent(wholes::add);
            case ActionPlan plan -> written.name(plan, PlanPackage.Literals.ACTION_PLAN__ENGAGEMENT)
                    .flatMap(name -> elements.find(name, EngagementPackage.Literals.ENGAGEMENT))
                    .ifPresent(engagement -> wholes.addAll(further(engagement, elements)));
            case Edition edition -> addToolboxes(edition, wholes, new HashSet<>(), elements);
            default -> wholes.addAll(reform(element, elements));
        }
        return wholes;
    }

    /** What surrounds the elements of a reform: its framework, and the organization that this is about. */
    private List<QualifiedName> reform(EObject element, ElementFinder elements) {
        return switch (element) {
            case GovernanceFramework framework ->
                written.name(framework, GovernancePackage.Literals.GOVERNANCE_FRAMEWORK__OF).stream().toList();
            case Initiative initiative -> written.name(initiative, PlanPackage.Literals.INITIATIVE__WORKSTREAM)
                    .flatMap(name -> elements.find(name, PlanPackage.Literals.WORKSTREAM))
                    .or(() -> written.name(initiative, PlanPackage.Literals.INITIATIVE__COMPONENTS)
                            .flatMap(name -> elements.find(name, GovernancePackage.Literals.FRAMEWORK_COMPONENT)))
                    .map(part -> framework(part.eContainer(), elements)).orElse(List.of());
            case ResultsFramework results -> written.name(results, ResultsPackage.Literals.RESULTS_FRAMEWORK__OF)
                    .flatMap(name -> elements.find(name, GovernancePackage.Literals.GOVERNANCE_FRAMEWORK))
                    .map(framework -> framework(framework, elements)).orElse(List.of());
            case MaturityAssessment assessment -> Stream.concat(
                    written.name(assessment, ResultsPackage.Literals.MATURITY_ASSESSMENT__OF).stream(),
                    written.name(assessment, ResultsPackage.Literals.MATURITY_ASSESSMENT__INSTRUMENT)
                            .flatMap(name -> elements.find(name, CataloguePackage.Literals.ASSESSMENT_INSTRUMENT))
                            .map(names::getFullyQualifiedName).stream()).toList();
            default -> List.of();
        };
    }

    private List<QualifiedName> framework(EObject element, ElementFinder elements) {
        List<QualifiedName> wholes = new ArrayList<>();
        if (element instanceof GovernanceFramework framework) {
            add(wholes, names.getFullyQualifiedName(framework));
            wholes.addAll(reform(framework, elements));
        }
        return wholes;
    }

    private List<QualifiedName> toolboxes(EObject user, EReference edition, ElementFinder elements) {
        List<QualifiedName> toolboxes = new ArrayList<>();
        written.name(user, edition).flatMap(name -> elements.find(name, EditionPackage.Literals.EDITION))
                .ifPresent(found -> addToolboxes((Edition) found, toolboxes, new HashSet<>(), elements));
        return toolboxes;
    }

    /** Adds what an edition is made from; behind an edition among it, what that one is made from. */
    private void addToolboxes(Edition edition, List<QualifiedName> toolboxes, Set<Edition> visited, ElementFinder elements) {
        if (!visited.add(edition)) {
            return;
        }
        for (Import imported : edition.getImports()) {
            written.name(imported, EditionPackage.Literals.IMPORT__TOOLBOX).ifPresent(name -> {
                toolboxes.add(name);
                elements.find(name, EditionPackage.Literals.EDITION)
                        .ifPresent(other -> addToolboxes((Edition) other, toolboxes, visited, elements));
            });
        }
    }
}
