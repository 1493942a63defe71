package org.plumbline.validation.rules;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.sector.Programme;
import org.plumbline.model.values.PartialDate;

/** What engagements and programmes have in common: both assess risks by a method, and hold workshops. */
final class Joint {
    private Joint() {
    }

    /** The method that risks and votes go by. */
    static Optional<Methodology> methodology(EObject whole) {
        return switch (whole) {
            case Engagement engagement -> Resolved.one(engagement.getMethodology());
            case Programme programme -> Resolved.one(programme.getMethodology());
            case null, default -> Optional.empty();
        };
    }

    /** The risks that are assessed. */
    static List<AssessedRisk> risks(EObject whole) {
        return switch (whole) {
            case Engagement engagement -> engagement.getRisks();
            case Programme programme -> programme.getRisks();
            case null, default -> List.of();
        };
    }

    /** The workshops. */
    static List<Workshop> workshops(EObject whole) {
        return switch (whole) {
            case Engagement engagement -> engagement.getWorkshops();
            case Programme programme -> programme.getWorkshops();
            case null, default -> List.of();
        };
    }

    /** The day that the stated progress holds for; null where none is stated. */
    static PartialDate statusOn(EObject whole) {
        return switch (whole) {
            case Engagement engagement -> engagement.getStatusOn();
            case Programme programme -> programme.getStatusOn();
            case null, default -> null;
        };
    }
}
