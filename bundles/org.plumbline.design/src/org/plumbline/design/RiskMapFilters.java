package org.plumbline.design;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.ScoreLevels;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.Mitigation;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.model.organization.Party;
import org.plumbline.model.plan.Action;

/**
 * What filters of the risk map leave that ask for areas or levels: the risks there, and the tools, actions and owners that have to do with
 * one of them. Chosen elements come as a collection; Sirius takes the variable for a single one where it validates.
 */
public class RiskMapFilters {

    private final LevelServices levels;
    private final Lookup lookup;

    /** Looks anew for each question. */
    public RiskMapFilters() {
        this(Lookup.ANEW);
    }

    /** @param memory that lasts while the host makes one view */
    public RiskMapFilters(Map<Object, Object> memory) {
        this(Lookup.in(memory));
    }

    private RiskMapFilters(Lookup lookup) {
        this.lookup = lookup;
        this.levels = new LevelServices(Presentation.AS_WRITTEN, lookup);
    }

    /** The levels that the engagement's risks have now, from harmless to worst. */
    public List<ScaleLevel> levelsOfMap(Engagement engagement) {
        return engagement.getRisks().stream().flatMap(risk -> levels.level(risk).stream()).distinct()
                .sorted(new ScoreLevels().bySeverity()).toList();
    }

    /** Whether something is one of some areas, or has to do with a risk in one of them. */
    public boolean isOfAreas(EObject shown, Object areas) {
        return shown instanceof FunctionalArea area ? has(areas, area)
                : risks(shown).anyMatch(risk -> RiskMapServices.area(risk).filter(area -> has(areas, area)).isPresent());
    }

    /** Whether something is an area, or has to do with a risk that has one of some levels. */
    public boolean isOfLevels(EObject shown, Object chosen) {
        return risks(shown).anyMatch(risk -> levels.level(risk).filter(level -> has(chosen, level)).isPresent());
    }

    private static boolean has(Object chosen, EObject element) {
        return chosen instanceof Collection<?> several ? several.contains(element) : chosen == element;
    }

    /** The assessed risks that something on the map has to do with. */
    private Stream<AssessedRisk> risks(EObject shown) {
        return switch (shown) {
            case AssessedRisk risk -> Stream.of(risk);
            case FunctionalArea area -> named(area, "filtered by area", risk -> RiskMapServices.area(risk).orElse(null));
            case Mitigation line -> named(line.getRisk(), "filtered by card", AssessedRisk::getCard);
            case ToolSelection choice -> Resolved.one(choice.getTool()).stream().flatMap(tool -> tool.getMitigates().stream())
                    .flatMap(this::risks).filter(risk -> risk.eContainer() == choice.eContainer());
            case Action action -> action.getReduces().stream();
            case Party owner -> named(owner, "filtered by owner", AssessedRisk::getOwner);
            default -> Stream.empty();
        };
    }

    private Stream<AssessedRisk> named(EObject named, String question, Function<AssessedRisk, EObject> naming) {
        if (named == null) {
            return Stream.empty();
        }
        OpenModel open = lookup.around(named);
        return lookup.naming(named, question, open, () -> open.elements(Engagement.class).stream()
                .flatMap(engagement -> engagement.getRisks().stream()), naming).stream();
    }
}
