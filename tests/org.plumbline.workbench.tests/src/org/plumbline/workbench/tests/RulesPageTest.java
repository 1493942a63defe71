package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.testkit.EmptyErrorLog;
import org.plumbline.testkit.Screenshot;
import org.plumbline.testkit.UserInterface;
import org.plumbline.testkit.Wait;
import org.plumbline.testkit.Widgets;
import org.plumbline.workspace.RulePreferences;

/** How grave findings are, as a user and a project want it. */
@ExtendWith(EmptyErrorLog.class)
class RulesPageTest {

    private static final String FOUND = "risks.plumb:1 IM-K-003";

    private final RulePreferences preferences = new RulePreferences();
    private TextProject project;

    @BeforeEach
    void createProject() throws CoreException {
        project = TextProject.create("rules");
        project.file("risks.plumb", "risk R1 \"Leaks\" {\n}\n");
        Wait.until("a finding", () -> project.findings().contains(FOUND));
    }

    @AfterEach
    void deleteProject() throws CoreException {
        preferences.choose(Map.of());
        project.delete();
    }

    @Test
    void aRuleIsTurnedOffAndAProjectWins() throws CoreException {
        Shell dialog = open();
        UserInterface.run(() -> choose(dialog, "k-003", "off"));
        Screenshot.take("rules");
        UserInterface.start(() -> Widgets.press(dialog, "Apply and Close"));
        Wait.until("no finding", () -> !project.findings().contains(FOUND));
        assertThat(preferences.chosen()).containsExactly(Map.entry("IM-K-003", "off"));

        project.file("plumbline.toml", "[rules]\nIM-K-003 = \"warning\"\n");
        Wait.until("the finding that the project wants", () -> project.findings().contains(FOUND));

        Shell again = open();
        UserInterface.run(() -> Widgets.press(again, "Restore Defaults"));
        UserInterface.start(() -> Widgets.press(again, "Apply and Close"));
        Wait.until("nothing chosen", () -> preferences.chosen().isEmpty());
    }

    private static Shell open() {
        UserInterface.start(() -> PreferencesUtil.createPreferenceDialogOn(UserInterface.window().getShell(), "org.plumbline.dsl.ui.rules",
                null, null).open());
        return Wait.forValue("the page of the rules", () -> Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && !Widgets.all(shell, Table.class).isEmpty()
                        && shell.getText().startsWith("Preferences")).findFirst());
    }

    private static void choose(Shell dialog, String typed, String severity) {
        Widgets.find(dialog, Text.class, text -> text.getMessage().startsWith("Code")).orElseThrow().setText(typed);
        Table rules = Widgets.all(dialog, Table.class).getFirst();
        assertThat(rules.getItemCount()).isEqualTo(1);
        rules.setSelection(0);
        rules.notifyListeners(SWT.Selection, new Event());
        Combo combo = Widgets.find(dialog, Combo.class, each -> each.indexOf(severity) >= 0).orElseThrow();
        combo.select(combo.indexOf(severity));
        combo.notifyListeners(SWT.Selection, new Event());
        assertThat(rules.getItem(0).getText(3)).isEqualTo(severity);
    }
}
