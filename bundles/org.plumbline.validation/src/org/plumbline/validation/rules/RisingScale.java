package org.plumbline.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.method.MethodPackage;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-K-015: the values of a scale rise strictly, and no abbreviation (the id of a level) repeats, in small or capital letters. */
public final class RisingScale extends CodedRule<Scale> {

    /** The rule. */
    public RisingScale() {
        super("IM-K-015", Severity.ERROR, Scale.class);
    }

    @Override
    public void check(Scale scale, RuleContext context, FindingSink sink) {
        List<ScaleLevel> before = new ArrayList<>();
        for (ScaleLevel level : scale.getLevels()) {
            checkAbbreviation(level, before, context, sink);
            if (level.getValue() != null) {
                checkValue(level, before, context, sink);
            }
            before.add(level);
        }
    }

    private static void checkAbbreviation(ScaleLevel level, List<ScaleLevel> before, RuleContext context, FindingSink sink) {
        Optional<ScaleLevel> same = before.stream()
                .filter(other -> level.getId() != null && level.getId().equalsIgnoreCase(other.getId())).findFirst();
        same.ifPresent(other -> sink.report(Place.of(level, CorePackage.Literals.IDENTIFIED__ID), "repeated",
                context.label(level), context.label(other)));
    }

    private static void checkValue(ScaleLevel level, List<ScaleLevel> before, RuleContext context, FindingSink sink) {
        before.stream().filter(other -> other.getValue() != null).reduce((earlier, later) -> later)
                .filter(other -> level.getValue().compareTo(other.getValue()) <= 0)
                .ifPresent(other -> sink.report(Place.of(level, MethodPackage.Literals.SCALE_LEVEL__VALUE), "order",
                        context.label(level), Figures.plain(level.getValue()), Figures.plain(other.getValue()),
                        context.label(other)));
    }
}
