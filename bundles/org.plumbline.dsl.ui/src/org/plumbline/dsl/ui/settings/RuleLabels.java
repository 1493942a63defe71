package org.plumbline.dsl.ui.settings;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ITableFontProvider;
import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.plumbline.validation.RuleDescription;

/** The columns of the table of rules: code, what it asks, how grave it is by itself, and what the user says, in bold. */
final class RuleLabels extends LabelProvider implements ITableLabelProvider, ITableFontProvider {

    private final RuleChoices choices;

    RuleLabels(RuleChoices choices) {
        this.choices = choices;
    }

    @Override
    public String getColumnText(Object element, int column) {
        RuleDescription rule = (RuleDescription) element;
        return switch (column) {
            case 0 -> rule.code();
            case 1 -> rule.title();
            case 2 -> rule.severity().word();
            default -> choices.of(rule).orElse("");
        };
    }

    @Override
    public Image getColumnImage(Object element, int column) {
        return null;
    }

    @Override
    public Font getFont(Object element, int column) {
        return choices.of((RuleDescription) element).isPresent() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
    }
}
