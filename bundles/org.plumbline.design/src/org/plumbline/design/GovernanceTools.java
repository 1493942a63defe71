package org.plumbline.design;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.governance.Body;
import org.plumbline.model.governance.GovLevel;
import org.plumbline.model.governance.Seat;

/** What the tools of the governance diagram do. Whatever does not fit is left as it was. */
public class GovernanceTools {

    /** Puts a body into a band; a body with words that its band is not stated has none of these words any more. */
    public EObject intoBand(EObject body, String band) {
        if (body instanceof Body known) {
            known.setTier(GovLevel.valueOf(band));
            Stated.field(known, "tier");
        }
        return body;
    }

    /** Takes a body out of its band. */
    public EObject outOfBand(EObject body) {
        if (body instanceof Body known) {
            known.unsetTier();
        }
        return body;
    }

    /** The title of a seat while it is edited. */
    public String editedTitle(EObject seat) {
        return seat instanceof Seat known ? new WrittenText().read(known, known.getTitle()) : "";
    }

    /** Gives a seat another title; it keeps the one it has where there are no words. */
    public EObject writeTitle(EObject seat, String words) {
        if (seat instanceof Seat known && !words.isBlank()) {
            known.setTitle(new WrittenText().rewritten(known, known.getTitle(), words));
        }
        return seat;
    }

    /** Takes away from a body that it oversees the one at the end of a line. */
    public EObject dropOversight(EObject body, EObject line) {
        if (body instanceof Body known) {
            LineEnd.of(line).ifPresent(known.getOversees()::remove);
        }
        return body;
    }
}
