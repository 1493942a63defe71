package org.plumbline.validation.rules;

import java.util.List;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-K-019: each level of a scale says what one sees there, or that it lies between two that do. One finding for each scale, at the
 * first level; words in its parts of a longer text count, and so does an openly unstated description.
 */
public final class LevelsDescribed extends CodedRule<Scale> {

    /** The rule. */
    public LevelsDescribed() {
        super("IM-K-019", Severity.WARNING, Scale.class);
    }

    @Override
    public void check(Scale scale, RuleContext context, FindingSink sink) {
        List<ScaleLevel> bare = scale.getLevels().stream().filter(level -> !level.isInterpolated() && !isDescribed(level, context)).toList();
        if (!bare.isEmpty()) {
            sink.report(Place.of(bare.getFirst()), "bare", context.label(scale), Ids.list(bare));
        }
    }

    private static boolean isDescribed(ScaleLevel level, RuleContext context) {
        return context.texts().in(level.getDescription(), context.texts().fileLanguage(level)).isPresent()
                || !level.getSections().isEmpty() || Openly.unstated(level, context, "description");
    }
}
