package org.plumbline.design;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Treatment;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Stakeholder;

/** What typing into the risk register does. Words that mean nothing change nothing; no words take the field away. */
public class RegisterTools {

    private final LabelServices labels = new LabelServices();

    /** Writes how the risk shows here. */
    public EObject writeHere(EObject risk, String words) {
        if (risk instanceof AssessedRisk known) {
            known.setHere(new WrittenText().rewritten(known, known.getHere(), words));
        }
        return risk;
    }

    /** Names the owner, by id or by name. */
    public EObject writeOwner(EObject risk, String words) {
        if (risk instanceof AssessedRisk known && words.isBlank()) {
            known.setOwner(null);
        } else if (risk instanceof AssessedRisk known) {
            party(known, words.strip()).ifPresent(known::setOwner);
        }
        return risk;
    }

    /** Decides what becomes of the risk: mitigate, accept, transfer, avoid, undecided. */
    public EObject writeTreatment(EObject risk, String words) {
        if (risk instanceof AssessedRisk known && words.isBlank()) {
            known.unsetTreatment();
        } else if (risk instanceof AssessedRisk known) {
            TypedWord.of(Treatment.values(), words).ifPresent(known::setTreatment);
        }
        return risk;
    }

    /** Gives the risk a place in the order, 1 or more. */
    public EObject writeRank(EObject risk, String words) {
        if (risk instanceof AssessedRisk known && words.isBlank()) {
            known.unsetRank();
        } else if (risk instanceof AssessedRisk known && words.strip().matches("[1-9]\\d{0,3}")) {
            known.setRank(Integer.parseInt(words.strip()));
        }
        return risk;
    }

    private Optional<Party> party(EObject element, String words) {
        OpenModel open = OpenModel.around(element);
        Stream<? extends Party> inside = open.elements(Organization.class).stream()
                .flatMap(each -> Stream.concat(each.getRoles().stream(), each.getPeople().stream()));
        return Stream.concat(inside, open.elements(Stakeholder.class).stream()).map(Party.class::cast)
                .filter(party -> words.equalsIgnoreCase(party.getId()) || words.equalsIgnoreCase(labels.label(party))).findFirst();
    }
}
