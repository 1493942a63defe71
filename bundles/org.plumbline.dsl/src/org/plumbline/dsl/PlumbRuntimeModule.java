package org.plumbline.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.plumbline.dsl.conversion.PlumbValueConverters;
import org.plumbline.dsl.naming.IdPathNameProvider;

/** What the language does by hand: each binding replaces a default of Xtext. */
public class PlumbRuntimeModule extends AbstractPlumbRuntimeModule {

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return IdPathNameProvider.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return PlumbValueConverters.class;
    }
}
