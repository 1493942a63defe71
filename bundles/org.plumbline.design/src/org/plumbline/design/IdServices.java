package org.plumbline.design;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.core.Identified;

/** Ids for elements that a tool makes. */
public class IdServices {

    /**
     * An id that nothing in the project has yet: the beginning with the next free number.
     *
     * @param beginning letters, digits and hyphens, a capital letter first
     */
    public String freshId(EObject element, String beginning) {
        Set<String> taken = new HashSet<>();
        OpenModel.around(element).files().forEach(file -> {
            for (TreeIterator<EObject> contents = file.eAllContents(); contents.hasNext();) {
                if (contents.next() instanceof Identified identified) {
                    taken.add(identified.getId());
                }
            }
        });
        int number = 1;
        while (taken.contains(beginning + number)) {
            number++;
        }
        return beginning + number;
    }
}
