package org.plumbline.dsl.conversion;

import java.time.DateTimeException;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.plumbline.model.values.PartialDate;

/** Reads dates, and says in plain words why a text is none. */
final class DateText implements IValueConverter<PartialDate> {

    @Override
    public PartialDate toValue(String written, INode node) {
        try {
            return PartialDate.valueOf(Figures.text(written, node));
        } catch (DateTimeException e) {
            throw new ValueConverterException(e.getMessage(), node, null);
        }
    }

    @Override
    public String toString(PartialDate date) {
        return date.text();
    }
}
