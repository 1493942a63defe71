package org.plumbline.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.plumbline.dsl.PlumbRuntimeModule;
import org.plumbline.dsl.PlumbStandaloneSetup;

/** Starts the language together with its services for editors, in a program without Eclipse's extension registry. */
public class PlumbIdeSetup extends PlumbStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new PlumbRuntimeModule(), new PlumbIdeModule()));
    }
}
