package org.plumbline.dsl.ui.link;

import org.eclipse.xtext.resource.XtextResource;

/** A part of an editor that wants to see the text again whenever the language has understood what was typed. */
@FunctionalInterface
public interface Understanding {

    /**
     * Looks at the text, beside the window's thread, and keeps nothing of it.
     *
     * @return what to do then in the window's thread; not run where the text has changed meanwhile
     */
    Runnable understand(XtextResource text);
}
