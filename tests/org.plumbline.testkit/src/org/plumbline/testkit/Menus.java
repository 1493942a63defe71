package org.plumbline.testkit;

import java.util.List;
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
        MenuItem item = find(path);
        item.notifyListeners(SWT.Selection, new Event());
    }

    /** What stands in a menu of the menu bar, lines between groups left out. */
    public static List<String> labels(String... path) {
        Menu menu = open(find(path));
        List<String> labels = Stream.of(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                .map(item -> Widgets.plain(item.getText())).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return labels;
    }

    private static MenuItem find(String... path) {
        MenuItem item = item(UserInterface.window().getShell().getMenuBar(), path[0]);
        for (int i = 1; i < path.length; i++) {
            item = item(open(item), path[i]);
        }
        return item;
    }

    private static Menu open(MenuItem item) {
        item.getMenu().notifyListeners(SWT.Show, new Event());
        return item.getMenu();
    }

    private static MenuItem item(Menu menu, String label) {
        return Stream.of(menu.getItems()).filter(item -> Widgets.plain(item.getText()).equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no '" + label + "' in "
                        + Stream.of(menu.getItems()).map(item -> Widgets.plain(item.getText())).toList()));
    }
}
