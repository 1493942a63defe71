package org.plumbline.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.core.Identified;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.organization.OrganizationPackage;
import org.plumbline.model.plan.PlanPackage;

/** Proposes ids for new elements: the next one of the row that the project's authors began. */
@Singleton
final class FreeIds {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,6})");
    private static final Map<EClass, String> USUAL = Map.of(
            EngagementPackage.Literals.ASSESSED_RISK, "R1",
            EngagementPackage.Literals.DECISION, "D1",
            OrganizationPackage.Literals.OBJECTIVE, "O1",
            PlanPackage.Literals.ACTION, "A1",
            PlanPackage.Literals.MILESTONE, "M1",
            CataloguePackage.Literals.ASSESSMENT_ITEM, "Q1");

    private final Placeholders placeholders;

    @Inject
    FreeIds(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /** The next id for an element of a class: after the last numbered one nearby, else one that says what it is. */
    String next(EClass type, Site site) {
        List<Identified> nearby = nearby(type, site);
        Set<String> taken = nearby.stream().map(Identified::getId).collect(Collectors.toSet());
        return last(type, nearby).or(() -> last(type, elsewhere(type, site, taken))).map(pattern -> next(pattern, taken))
                .orElseGet(() -> unused(USUAL.getOrDefault(type, placeholders.of(type)), taken));
    }

    private static String unused(String id, Set<String> taken) {
        return taken.contains(id) ? next(NUMBERED.matcher(id).matches() ? id : id + "-1", taken) : id;
    }

    private static String next(String last, Set<String> taken) {
        Matcher parts = NUMBERED.matcher(last);
        parts.matches();
        int number = Integer.parseInt(parts.group(2));
        String id = last;
        while (id.equals(last) || taken.contains(id)) {
            number++;
            String digits = String.valueOf(number);
            id = parts.group(1) + "0".repeat(Math.max(0, parts.group(2).length() - digits.length())) + digits;
        }
        return id;
    }

    /** All elements of the same whole: ids of different kinds must differ there, too. */
    private static List<Identified> nearby(EClass type, Site site) {
        Optional<EObject> top = site.around().filter(element -> element.eContainer() != null && element.eContainer().eContainer() == null)
                .findFirst().filter(element -> !isOfFile(type));
        List<Identified> nearby = top.map(Site::within).orElseGet(List::of);
        return top.isEmpty() || last(type, nearby).isEmpty() && nearby.isEmpty() ? site.identified(site.file()) : nearby;
    }

    private static boolean isOfFile(EClass type) {
        return type == CataloguePackage.Literals.RISK_CARD || type == CataloguePackage.Literals.TOOL_CARD;
    }

    private static List<Identified> elsewhere(EClass type, Site site, Set<String> taken) {
        if (site.file().getResourceSet() == null) {
            return List.of();
        }
        List<Identified> first = List.of();
        for (Resource other : List.copyOf(site.file().getResourceSet().getResources())) {
            List<Identified> found = other == site.file() ? List.of() : site.identified(other);
            found.stream().filter(element -> element.eClass() == type).forEach(element -> taken.add(element.getId()));
            first = first.isEmpty() && last(type, found).isPresent() ? found : first;
        }
        return first;
    }

    private static Optional<String> last(EClass type, List<Identified> elements) {
        return elements.stream().filter(element -> element.eClass() == type).map(Identified::getId)
                .filter(id -> NUMBERED.matcher(id).matches()).reduce((first, later) -> later);
    }
}
