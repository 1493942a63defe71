package org.plumbline.workbench.create;

import org.plumbline.examples.templates.ProjectTemplate;

/** Begins an engagement: the work of one organization, from its workshop to its action plan. */
public final class NewEngagementWizard extends NewProjectWizard {

    /** A wizard for one engagement. */
    public NewEngagementWizard() {
        super(new NewProjectWords(ProjectTemplate.ENGAGEMENT, "New Engagement",
                "An engagement is one cycle of one organization, from its workshop to its action plan.",
                "An organization, a method, two cards, a workshop and an action plan: small, with many comments, and without a finding. "
                        + "Replace everything by your own.",
                "BAYVIEW-2026", "Integrity roadmap 2026", "engagement.plumb"));
    }
}
