package org.plumbline.dsl;

import com.google.inject.Injector;
import org.plumbline.model.Metamodel;

/** Starts the language in a program without Eclipse's extension registry. */
public class PlumbStandaloneSetup extends PlumbStandaloneSetupGenerated {

    /** The metamodel comes first: the grammar refers to it by its namespaces. */
    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        Metamodel.register();
        return super.createInjectorAndDoEMFRegistration();
    }
}
