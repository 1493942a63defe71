package org.plumbline.dsl.ide.completion;

import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.plumbline.dsl.expectation.Frame;

/** Fills the tab stops of a skeleton with what is likely in their place. */
interface Values {

    /**
     * Writes a tab stop.
     *
     * @param value the call of the value's rule or of a reference to an element
     * @param type of the element that takes the value
     */
    void write(AbstractElement value, EClass type, SnippetText text);

    /** The features that an element is given in the text. */
    Set<String> given(Frame element);
}
