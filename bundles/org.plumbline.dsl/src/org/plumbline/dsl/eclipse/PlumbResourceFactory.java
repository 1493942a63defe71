package org.plumbline.dsl.eclipse;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.plumbline.dsl.PlumbStandaloneSetup;

/**
 * Lets EMF read files in the language in any Eclipse, without Xtext's editor: named in {@code plugin.xml}, made when the first file is
 * read. The first one starts the language, which registers itself with EMF and Xtext; any other finds it there.
 */
public final class PlumbResourceFactory implements Resource.Factory {

    private static final String EXTENSION = "plumb";

    @Override
    public Resource createResource(URI uri) {
        return language().createResource(uri);
    }

    private static IResourceFactory language() {
        if (Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().get(EXTENSION) instanceof IResourceFactory registered) {
            return registered;
        }
        return new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IResourceFactory.class);
    }
}
