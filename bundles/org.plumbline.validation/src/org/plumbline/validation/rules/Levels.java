package org.plumbline.validation.rules;

import java.util.Optional;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleDirection;
import org.plumbline.model.method.ScaleLevel;

/** Compares levels of one scale. */
final class Levels {

    private Levels() {
    }

    /** More than 0 if the first is worse; empty for levels of two scales, or without values. */
    static Optional<Integer> compare(ScaleLevel level, ScaleLevel other) {
        if (level.eContainer() != other.eContainer() || level.getValue() == null || other.getValue() == null
                || !(level.eContainer() instanceof Scale scale)) {
            return Optional.empty();
        }
        int order = level.getValue().compareTo(other.getValue());
        return Optional.of(scale.isSetDirection() && scale.getDirection() == ScaleDirection.BETTER ? -order : order);
    }
}
