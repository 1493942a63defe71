package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.testkit.EmptyErrorLog;
import org.plumbline.testkit.Keyboard;
import org.plumbline.testkit.Menus;
import org.plumbline.testkit.Screenshot;
import org.plumbline.testkit.UserInterface;
import org.plumbline.testkit.Wait;

/** Texts can be read in the light theme and in the dark one: the contrast is that which WCAG 2.2 asks for, 4.5. */
@ExtendWith(EmptyErrorLog.class)
class ThemeTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final double LEAST = 4.5;
    private static final String TEXT = """
            // how it began
            toolbox WATER "Water" { area OPS "Operations" }
            risk OPS-01 "Leaks" in WATER.OPS { arises in personnel related to OPS-02 }
            risk OPS-02 "Meters" in WATER.OPS { }
            engagement E "First" {
                phase workshop
                status on 2026-05-04
                indicator WAIT "Waiting time" in days, should fall { baseline 30 days on 2026-01 target 20 % }
                risk R1 is OPS-01 { inherent likelihood 2 }
            }
            """;

    private TextProject project;

    @AfterEach
    void backToTheLightTheme() throws CoreException {
        UserInterface.run(() -> engine().setTheme(LIGHT, false));
        project.delete();
    }

    @Test
    void textsCanBeRead() throws CoreException {
        project = TextProject.create("theme");
        StyledText text = project.edit(project.file("theme.plumb", TEXT));
        Wait.until("colours by meaning", () -> distinct(text) >= 8);
        UserInterface.run(() -> assertThat(tooFaint(text)).as("light").isEmpty());

        UserInterface.run(() -> engine().setTheme(DARK, false));
        Wait.until("a dark editor", () -> luminance(text.getBackground()) < 0.1);
        Wait.until("colours that can be read", () -> tooFaint(text).isEmpty() && distinct(text) >= 8);
        UserInterface.run(() -> text.setFocus());
        UserInterface.start(() -> new Keyboard(text).at("related to OPS|-02").press(SWT.NONE, SWT.F2));
        Screenshot.take("dark-editor");
        UserInterface.run(() -> Menus.choose("Help", "Welcome"));
        Screenshot.take("dark-welcome");
        UserInterface.run(() -> Menus.choose("Help", "The Rules"));
        Screenshot.take("dark-rules");
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    private static long distinct(StyledText text) {
        return Stream.of(text.getStyleRanges()).map(style -> style.foreground).filter(colour -> colour != null).distinct().count();
    }

    /** The words whose colour is too much like what is behind them. */
    private static List<String> tooFaint(StyledText text) {
        List<String> faint = new ArrayList<>();
        for (StyleRange style : text.getStyleRanges()) {
            Color front = style.foreground == null ? text.getForeground() : style.foreground;
            Color back = style.background == null ? text.getBackground() : style.background;
            double contrast = contrast(luminance(front), luminance(back));
            if (contrast < LEAST) {
                faint.add(text.getText(style.start, style.start + style.length - 1) + " " + contrast);
            }
        }
        return faint;
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
