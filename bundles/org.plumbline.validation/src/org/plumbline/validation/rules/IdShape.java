package org.plumbline.validation.rules;

import java.text.Normalizer;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Names;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.Named;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-C-002: an id begins with a capital letter, and has letters, digits and single hyphens. Ids between quotes are for what was taken from
 * elsewhere: the element, or a whole of it, says so by a source, a link or a property.
 */
public final class IdShape extends CodedRule<Identified> {

    /** The rule. */
    public IdShape() {
        super("IM-C-002", Severity.WARNING, Identified.class);
    }

    @Override
    public void check(Identified element, RuleContext context, FindingSink sink) {
        String id = element.getId();
        if (id == null || Names.written(id).equals(id) || isTakenOver(element, context)) {
            return;
        }
        String normal = normal(id);
        sink.report(Place.of(element, CorePackage.Literals.IDENTIFIED__ID), normal.isEmpty() ? "foreign" : "shape", context.label(element),
                normal);
    }

    private static boolean isTakenOver(Identified element, RuleContext context) {
        for (EObject at = element; at != null; at = whole(at, context)) {
            if (at instanceof Identified known && !known.getSources().isEmpty()
                    || at instanceof Named named && !(named.getLinks().isEmpty() && named.getProperties().isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private static EObject whole(EObject element, RuleContext context) {
        return element instanceof RiskCard || element instanceof ToolCard
                ? Cards.toolbox((Named) element, context).<EObject>map(toolbox -> toolbox).orElse(null)
                : element.eContainer();
    }

    /** The id as it could be written without quotes; empty where it has no Latin letters and digits that could stay. */
    private static String normal(String id) {
        String latin = Normalizer.normalize(id, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        if (latin.replaceAll("[^\\p{L}]", "").chars().anyMatch(letter -> letter > 'z')) {
            return "";
        }
        String joined = latin.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return joined.isEmpty() || !Character.isLetter(joined.charAt(0)) ? ""
                : joined.equals(joined.toLowerCase(Locale.ROOT)) ? joined.toUpperCase(Locale.ROOT)
                : Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
    }
}
