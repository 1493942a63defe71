package org.plumbline.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Whole numbers from 0 to 2 147 483 647, written in digits. */
final class WholeNumberConverter extends AbstractNullSafeConverter<Integer> {

    @Override
    protected Integer internalToValue(String text, INode node) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            // no cause: Xtext would show its message instead of this one
            throw new ValueConverterException("The number " + text + " is too large.", node, null);
        }
    }

    @Override
    protected String internalToString(Integer value) {
        return value.toString();
    }
}
