package org.plumbline.dsl.conversion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.STRINGValueConverter;

/** How a piece of text becomes a value, and back: one converter per rule of the grammar that yields a value. */
@Singleton
public class PlumbValueConverters extends AbstractDeclarativeValueConverterService {

    @Inject
    private STRINGValueConverter strings;

    private final WholeNumberConverter wholes = new WholeNumberConverter();

    /** A quoted text, without its quotes and with its escapes resolved. */
    @ValueConverter(rule = "STRING")
    public IValueConverter<String> string() {
        return strings;
    }

    /** A whole number. */
    @ValueConverter(rule = "Whole")
    public IValueConverter<Integer> whole() {
        return wholes;
    }
}
