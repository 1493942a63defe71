package org.plumbline.testkit;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Chooses from menus as a user does; to be called in the thread of the window. */
public final class Menus {

    private Menus() {
    }

    /** Chooses from the menu bar, for example {@code "File", "Quit"}. */
    public static void choose(String... path) {
        Menu menu = UserInterface.window().getShell().getMenuBar();
        for (int i = 0; i < path.length; i++) {
            MenuItem item = item(menu, path[i]);
            if (i == path.length - 1) {
                item.notifyListeners(SWT.Selection, new Event());
            } else {
                menu = item.getMenu();
                menu.notifyListeners(SWT.Show, new Event());
            }
        }
    }

    private static MenuItem item(Menu menu, String label) {
        return Stream.of(menu.getItems()).filter(item -> Widgets.plain(item.getText()).equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no '" + label + "' in "
                        + Stream.of(menu.getItems()).map(item -> Widgets.plain(item.getText())).toList()));
    }
}
