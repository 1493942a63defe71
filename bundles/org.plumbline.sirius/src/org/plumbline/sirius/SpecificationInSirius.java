package org.plumbline.sirius;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * Makes our diagrams known to Sirius. Sirius makes an object of every class that is named at its extension point for components, when
 * its registry of viewpoints is first used, and looks at nothing but that it could be made. So the registration is the constructor's
 * work, and by reflection: this bundle is installed, and is silent, where there is no Sirius.
 */
public final class SpecificationInSirius {

    private static final String SPECIFICATION = "org.plumbline.design/description/plumbline.odesign";
    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

    /**
     * Registers the specification.
     *
     * @throws ReflectiveOperationException if Sirius is another one than we know, which Sirius notes in its log
     */
    public SpecificationInSirius() throws ReflectiveOperationException {
        Bundle sirius = Platform.getBundle("org.eclipse.sirius");
        if (sirius == null) {
            throw new ClassNotFoundException("Sirius is not installed: install Sirius Desktop 7, then start again.");
        }
        Class<?> registry = sirius.loadClass(REGISTRY);
        Object instance = registry.getMethod("getInstance").invoke(null);
        registry.getMethod("registerFromPlugin", String.class).invoke(instance, SPECIFICATION);
    }
}
