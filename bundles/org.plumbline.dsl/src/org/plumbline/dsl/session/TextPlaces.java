package org.plumbline.dsl.session;

import org.eclipse.emf.common.util.URI;
import org.plumbline.core.edit.RefusedEdit;

/** Knows where new texts can be kept. */
@FunctionalInterface
public interface TextPlaces {

    /**
     * The place of a text that is begun.
     *
     * @throws RefusedEdit if there can be none
     */
    TextStore at(URI uri) throws RefusedEdit;
}
