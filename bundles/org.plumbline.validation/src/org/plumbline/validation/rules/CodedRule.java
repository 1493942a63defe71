package org.plumbline.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.validation.Rule;
import org.plumbline.validation.Severity;

/**
 * What identifies a rule of the catalogue; what it checks is for each to say.
 *
 * @param <T> the type of element that it looks at
 */
abstract class CodedRule<T extends EObject> implements Rule<T> {

    private final String code;
    private final Severity severity;
    private final Class<T> type;

    CodedRule(String code, Severity severity, Class<T> type) {
        this.code = code;
        this.severity = severity;
        this.type = type;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Class<T> type() {
        return type;
    }
}
