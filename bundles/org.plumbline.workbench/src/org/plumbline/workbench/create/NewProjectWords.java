package org.plumbline.workbench.create;

import org.plumbline.examples.templates.ProjectTemplate;

/**
 * What a wizard makes, and what it says about it.
 *
 * @param template of the files
 * @param title of the wizard
 * @param description what comes of it
 * @param contents what the files hold
 * @param exampleId an id as an example
 * @param exampleTitle a title as an example
 * @param opened the file to look at first
 */
record NewProjectWords(ProjectTemplate template, String title, String description, String contents, String exampleId,
        String exampleTitle, String opened) {
}
