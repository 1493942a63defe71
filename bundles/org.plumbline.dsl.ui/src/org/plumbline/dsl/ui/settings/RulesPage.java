package org.plumbline.dsl.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.plumbline.dsl.ui.hover.StyledMarkdown;
import org.plumbline.validation.RuleDescription;
import org.plumbline.workspace.RulePreferences;

/** The page of the preferences on which a user says how grave the findings of each rule are. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int TABLE_WIDTH = 620;
    private static final int TABLE_HEIGHT = 260;
    private static final int EXPLANATION_HEIGHT = 90;
    private static final int MARGIN = 4;

    private final RulePreferences preferences = new RulePreferences();
    private RuleChoices choices;
    private RuleFilter filter;
    private TableViewer table;
    private Combo severity;
    private StyledText explanation;

    @Override
    public void init(IWorkbench workbench) {
        choices = new RuleChoices(preferences.chosen());
        filter = new RuleFilter(choices);
        setDescription("How grave findings are. What a project says in plumbline.toml wins over what is chosen here.");
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        createFilter(area);
        createTable(area);
        createSeverity(area);
        explanation = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        explanation.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(TABLE_WIDTH, EXPLANATION_HEIGHT).applyTo(explanation);
        showSelected();
        return area;
    }

    @Override
    public boolean performOk() {
        preferences.choose(choices.words());
        return true;
    }

    @Override
    protected void performDefaults() {
        choices.clear();
        table.refresh();
        showSelected();
        super.performDefaults();
    }

    private void createFilter(Composite area) {
        Text field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage("Code, words or severity");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(field);
        field.addModifyListener(event -> {
            filter.type(field.getText());
            table.refresh();
        });
    }

    private void createTable(Composite area) {
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(frame);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        addColumn("Rule", 2, columns);
        addColumn("Asks that", 9, columns);
        addColumn("By itself", 2, columns);
        addColumn("Yours", 2, columns);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new RuleLabels(choices));
        table.addFilter(filter);
        table.setInput(choices.rules());
        table.addSelectionChangedListener(event -> showSelected());
    }

    private void addColumn(String title, int weight, TableColumnLayout columns) {
        TableColumn column = new TableColumn(table.getTable(), SWT.NONE);
        column.setText(title);
        columns.setColumnData(column, new ColumnWeightData(weight));
    }

    private void createSeverity(Composite area) {
        new Label(area, SWT.NONE).setText("&Severity of the selected rules:");
        severity = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        List<String> items = new ArrayList<>(List.of("by itself"));
        items.addAll(RulePreferences.words());
        severity.setItems(items.toArray(String[]::new));
        severity.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
    }

    private void choose() {
        Optional<String> word = Optional.of(severity.getText()).filter(RulePreferences.words()::contains);
        selected().forEach(rule -> choices.set(rule, word));
        table.update(selected().toArray(), null);
    }

    private void showSelected() {
        List<RuleDescription> rules = selected();
        severity.setEnabled(!rules.isEmpty());
        severity.select(rules.isEmpty() ? 0 : 1 + RulePreferences.words().indexOf(choices.of(rules.getFirst()).orElse("")));
        StyledMarkdown text = StyledMarkdown.of(rules.isEmpty() ? "Select a rule to read why it matters."
                : rules.getFirst().explanation() + "\n\n*" + rules.getFirst().source() + "*");
        explanation.setText(text.text());
        explanation.setStyleRanges(text.styles().toArray(StyleRange[]::new));
    }

    @SuppressWarnings("unchecked")
    private List<RuleDescription> selected() {
        return table.getStructuredSelection().toList();
    }
}
