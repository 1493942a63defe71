package org.plumbline.core.text;

import java.util.Optional;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;

/** Lies on the resources of a project whose settings state the language of texts: it holds for files that state none themselves. */
public final class ProjectLanguage extends AdapterImpl {

    private final String tag;

    /** @param tag BCP 47 */
    public ProjectLanguage(String tag) {
        this.tag = tag;
    }

    static Optional<String> of(Resource file) {
        if (file != null) {
            for (Adapter adapter : file.eAdapters()) {
                if (adapter instanceof ProjectLanguage language) {
                    return Optional.of(language.tag);
                }
            }
        }
        return Optional.empty();
    }
}
