package org.plumbline.validation.rules;

import org.plumbline.model.core.Parameter;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-K-021: a declared parameter is inserted by some text. An edition that only sets its value does not use it. */
public final class ParameterUsed extends CodedRule<Parameter> {

    /** The rule. */
    public ParameterUsed() {
        super("IM-K-021", Severity.INFO, Parameter.class);
    }

    @Override
    public void check(Parameter parameter, RuleContext context, FindingSink sink) {
        if (parameter.getId() != null && !Retired.is(parameter) && !Insertions.of(context).isUsed(parameter, context.names())) {
            sink.report(Place.of(parameter), "unused", context.label(parameter), Ids.of(parameter));
        }
    }
}
