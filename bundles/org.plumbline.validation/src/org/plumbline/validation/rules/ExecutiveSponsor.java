package org.plumbline.validation.rules;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.catalogue.Line;
import org.plumbline.model.core.LString;
import org.plumbline.model.governance.Body;
import org.plumbline.model.governance.GovLevel;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.governance.Seat;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-G-005: a framework has an executive sponsor: a body that governs has a head, a member or a seat, or one that manages has a seat
 * that is called so. A body of the third line judges, and what is withdrawn carries nothing.
 */
public final class ExecutiveSponsor extends CodedRule<GovernanceFramework> {
    private static final Pattern SPONSOR = Pattern.compile("sponsor|patrocin|parrain|commanditaire|راع", Pattern.CASE_INSENSITIVE);

    /** The rule. */
    public ExecutiveSponsor() {
        super("IM-G-005", Severity.ERROR, GovernanceFramework.class);
    }

    @Override
    public void check(GovernanceFramework framework, RuleContext context, FindingSink sink) {
        boolean sponsored = framework.getBodies().stream().filter(body -> !Retired.is(body))
                .anyMatch(body -> governs(body) && !isThirdLine(body) && isFilled(body) || hasSponsor(body));
        if (!sponsored && !Openly.unstated(framework, context, "body", "bodies", "seat")) {
            Optional<Body> governing = framework.getBodies().stream()
                    .filter(body -> governs(body) && !Retired.is(body)).min(Comparator.comparing(ExecutiveSponsor::isThirdLine));
            if (governing.isPresent()) {
                sink.report(Place.of(governing.get()), isFilled(governing.get()) ? "judges" : "empty", context.label(framework),
                        context.label(governing.get()));
            } else {
                sink.report(Place.of(framework), "none", context.label(framework));
            }
        }
    }

    private static boolean governs(Body body) {
        return body.isSetTier() && body.getTier() == GovLevel.GOVERNS;
    }

    private static boolean isThirdLine(Body body) {
        return body.isSetLine() && body.getLine() == Line.THIRD;
    }

    private static boolean isFilled(Body body) {
        return body.getLead() != null || !body.getSeats().isEmpty() || !body.getMembers().isEmpty();
    }

    private static boolean hasSponsor(Body body) {
        return body.isSetTier() && body.getTier() != GovLevel.DELIVERS && body.getSeats().stream().map(Seat::getTitle).filter(Objects::nonNull).flatMap(title -> title.getEntries().stream())
                .map(LString::getText).anyMatch(words -> words != null && SPONSOR.matcher(words).find());
    }
}
