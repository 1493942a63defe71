package org.plumbline.dsl.ui.settings;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The page of the preferences for the text editor. */
public final class EditorPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String COLOURS = "org.eclipse.ui.preferencePages.ColorsAndFonts";
    private static final String COLOUR_OF_WORDS = "selectColor:org.plumbline.dsl.ui.keyword";

    /** A page for one dialog. */
    public EditorPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.plumbline.dsl.ui");
        for (EditorSettings setting : EditorSettings.values()) {
            store.setDefault(setting.key(), setting.initial());
        }
        setPreferenceStore(store);
    }

    @Override
    protected void createFieldEditors() {
        add(EditorSettings.MARK_OCCURRENCES, "&Mark all mentions of the element at the caret");
        add(EditorSettings.LENSES, "Show &notes above elements: levels, coverage, uses");
        add(EditorSettings.FORMAT_ON_SAVE, "&Lay a text out when it is saved");
        Link colours = new Link(getFieldEditorParent(), SWT.NONE);
        colours.setText("The colours of the language are in <a>Colors and Fonts</a>, under Plumbline text.");
        colours.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        colours.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> PreferencesUtil.createPreferenceDialogOn(getShell(), COLOURS, null, COLOUR_OF_WORDS)));
    }

    private void add(EditorSettings setting, String label) {
        addField(new BooleanFieldEditor(setting.key(), label, getFieldEditorParent()));
    }
}
