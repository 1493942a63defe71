package org.plumbline.design;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.Line;
import org.plumbline.model.governance.Body;
import org.plumbline.model.governance.GovLevel;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.governance.Seat;
import org.plumbline.model.organization.StaffKind;

/** The bodies of a framework in their bands, their lines of defence, their seats. */
public class GovernanceServices {

    private final LabelServices labels;
    private final WrittenText texts;
    private final DesignWords words;

    /** Speaks as the files do. */
    public GovernanceServices() {
        this(Presentation.AS_WRITTEN);
    }

    /** Speaks as a host wants it. */
    public GovernanceServices(Presentation presentation) {
        labels = new LabelServices(presentation);
        texts = new WrittenText(presentation);
        words = new DesignWords(presentation.language());
    }

    /** The bodies of a band: {@code GOVERNS}, {@code MANAGES} or {@code DELIVERS}. */
    public List<Body> bodiesOf(GovernanceFramework framework, String band) {
        return framework.getBodies().stream().filter(body -> body.isSetTier() && body.getTier() == GovLevel.valueOf(band)).toList();
    }

    /** The bodies whose band nobody has stated. */
    public List<Body> bodiesOfNoBand(GovernanceFramework framework) {
        return framework.getBodies().stream().filter(body -> !body.isSetTier()).toList();
    }

    /** The name of a band, with who may work there as far as the framework says so. */
    public String bandLabel(GovernanceFramework framework, String band) {
        GovLevel level = GovLevel.valueOf(band);
        String staff = framework.getStaffing().stream().filter(rule -> rule.getLevel() == level).flatMap(rule -> rule.getKinds().stream())
                .distinct().map(words::of).collect(Collectors.joining(words.of(", ")));
        String name = words.of(switch (level) {
            case GOVERNS -> "Governance";
            case MANAGES -> "Management";
            case DELIVERS -> "Delivery";
        });
        return staff.isEmpty() ? name : name + words.of(": ") + staff;
    }

    /** The name of the place for bodies whose band nobody has stated. */
    public String noBandLabel(GovernanceFramework framework) {
        return words.of("Level not stated");
    }

    /** A body with its line of defence. */
    public String bodyLabel(Body body) {
        return labels.label(body) + (body.isSetLine() ? " (" + words.of(body.getLine().getLiteral() + " line") + ")" : "");
    }

    /** Whether a body is a line of defence: {@code FIRST}, {@code SECOND} or {@code THIRD}. */
    public boolean isOfLine(Body body, String line) {
        return body.isSetLine() && body.getLine() == Line.valueOf(line);
    }

    /** What a pointer that rests on a body shows: its lead, its members and what it answers for. */
    public String bodyExplained(Body body) {
        Stream<String> lead = Resolved.one(body.getLead()).stream().map(labels::label);
        Stream<String> members = Resolved.all(body.getMembers()).stream().map(labels::label);
        Stream<String> duties = body.getResponsibilities().stream().map(duty -> texts.read(body, duty));
        return Stream.of(Stream.of(labels.explained(body)), lead, members, duties).flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    /** A seat with who may take it, and who does. */
    public String seatLabel(Seat seat) {
        String kinds = seat.getStaffKinds().stream().map(words::of).collect(Collectors.joining(words.of(", ")));
        Optional<String> holder = Resolved.one(seat.getHolder()).map(labels::label);
        return texts.read(seat, seat.getTitle()) + (kinds.isEmpty() ? "" : " (" + kinds + ")")
                + (seat.isRequired() ? " *" : "") + holder.map(name -> words.of(": ") + name).orElse("");
    }

    /** Whether a seat must be filled and is not. */
    public boolean isVacant(Seat seat) {
        return seat.isRequired() && Resolved.one(seat.getHolder()).isEmpty();
    }
}
