package org.plumbline.dsl.conversion;

import java.time.DateTimeException;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.plumbline.model.values.PartialDate;

/** Reads dates, and says in plain words why a text is none. */
final class DateText implements IValueConverter<PartialDate> {

    private static final int LONGEST = 40;

    @Override
    public PartialDate toValue(String written, INode node) {
        String text = Figures.text(written, node);
        if (text.length() > LONGEST) {
            throw new ValueConverterException(Excerpt.of(text) + " is no date; write 2026-06-30, 2026-06, 2026-Q2 or 2026", node, null);
        }
        try {
            return PartialDate.valueOf(text);
        } catch (DateTimeException e) {
            throw new ValueConverterException(e.getMessage(), node, null);
        }
    }

    @Override
    public String toString(PartialDate date) {
        return date.text();
    }
}
