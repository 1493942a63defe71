package org.plumbline.validation.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.catalogue.Line;
import org.plumbline.model.governance.Body;
import org.plumbline.model.governance.FrameworkComponent;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-G-001: a framework that works with the three lines has a body in each of them. It does where a body or a component is of a line.
 * What is withdrawn mans none.
 */
public final class ThreeLinesManned extends CodedRule<GovernanceFramework> {

    /** The rule. */
    public ThreeLinesManned() {
        super("IM-G-001", Severity.ERROR, GovernanceFramework.class);
    }

    @Override
    public void check(GovernanceFramework framework, RuleContext context, FindingSink sink) {
        boolean unknown = Openly.unstated(framework, context, "body", "bodies", "line")
                || framework.getBodies().stream().anyMatch(body -> Openly.unstated(body, context, "line"));
        Set<Line> manned = EnumSet.noneOf(Line.class);
        framework.getBodies().stream().filter(body -> body.isSetLine() && !Retired.is(body)).forEach(body -> manned.add(body.getLine()));
        boolean lined = framework.getBodies().stream().anyMatch(Body::isSetLine) || framework.getComponents().stream().anyMatch(ThreeLinesManned::isLine);
        if (unknown || !lined || manned.size() == Line.values().length) {
            return;
        }
        String missing = Stream.of(Line.values()).filter(line -> !manned.contains(line)).map(Line::getLiteral)
                .collect(Collectors.joining(", "));
        sink.report(Place.of(framework), "missing", context.label(framework), missing);
    }

    private static boolean isLine(FrameworkComponent component) {
        return component.isSetKind() && switch (component.getKind()) {
            case FIRST_LINE, SECOND_LINE, THIRD_LINE -> true;
            default -> false;
        };
    }
}
