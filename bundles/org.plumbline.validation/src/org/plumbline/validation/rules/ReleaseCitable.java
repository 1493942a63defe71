package org.plumbline.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.Lifecycle;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-K-013: a toolbox that is released names its publisher and its licence, unless its source does not state them. */
public final class ReleaseCitable extends CodedRule<Toolbox> {

    /** The rule. */
    public ReleaseCitable() {
        super("IM-K-013", Severity.ERROR, Toolbox.class);
    }

    @Override
    public void check(Toolbox toolbox, RuleContext context, FindingSink sink) {
        boolean released = toolbox.getReleased() != null
                || toolbox.isSetLifecycle() && toolbox.getLifecycle() == Lifecycle.RELEASED;
        List<String> missing = new ArrayList<>();
        if (isBlank(toolbox.getPublisher()) && !Openly.unstated(toolbox, context, "publisher")) {
            missing.add("publisher");
        }
        if (isBlank(toolbox.getLicence()) && !Openly.unstated(toolbox, context, "licence")) {
            missing.add("licence");
        }
        if (released && !missing.isEmpty()) {
            sink.report(Place.of(toolbox), "missing", context.label(toolbox), String.join(", ", missing));
        }
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
