package org.plumbline.workbench.create;

import org.plumbline.examples.templates.ProjectTemplate;

/** Begins a toolbox: the risk cards and tool cards of a sector. */
public final class NewToolboxWizard extends NewProjectWizard {

    /** A wizard for one toolbox. */
    public NewToolboxWizard() {
        super(new NewProjectWords(ProjectTemplate.TOOLBOX, "New Toolbox",
                "A toolbox holds the risk cards and tool cards of a sector.",
                "Areas, a risk card and a tool card: small, with many comments, and without a finding. Replace everything by your own.",
                "WATER", "Integrity toolbox for water services", "toolbox.plumb"));
    }
}
