package org.plumbline.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;

/** Finds what a user sees and does to it what a user does. All but {@link #shell} is to be called in the thread of the window. */
public final class Widgets {

    private Widgets() {
    }

    /** Waits for a window or dialog with a title; from the thread of the test. */
    public static Shell shell(String title) {
        return Wait.forValue("window '" + title + "'", () -> Stream.of(Display.getDefault().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst());
    }

    /** All visible controls of a type in and below another one, from top to bottom. */
    public static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        return tree(parent).filter(type::isInstance).map(type::cast).filter(Control::isVisible).toList();
    }

    /** The first control of a type for which something holds. */
    public static <T extends Control> Optional<T> find(Composite parent, Class<T> type, Predicate<T> condition) {
        return all(parent, type).stream().filter(condition).findFirst();
    }

    /** Presses the button with a label, or ticks it. */
    public static void press(Composite parent, String label) {
        Button button = find(parent, Button.class, each -> plain(each.getText()).equals(label)).orElseThrow(() -> missing(label));
        if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Follows a link by its text. */
    public static void follow(Composite parent, String text) {
        Link link = find(parent, Link.class, each -> each.getText().contains("<a>" + text + "</a>")).orElseThrow(() -> missing(text));
        Event event = new Event();
        event.text = text;
        link.notifyListeners(SWT.Selection, event);
    }

    /** Writes into the field behind a label. */
    public static void enter(Composite parent, String label, String value) {
        List<Control> controls = all(parent, Control.class);
        Text field = controls.stream()
                .dropWhile(control -> !(control instanceof Label text && plain(text.getText()).equals(label)))
                .filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow(() -> missing(label));
        field.setText(value);
    }

    /** What is below an entry of a tree, after a click on its triangle. */
    public static List<TreeItem> under(TreeItem item) {
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
        return List.of(item.getItems());
    }

    /** A label as a user reads it: without mnemonic and key. */
    static String plain(String label) {
        return label.replaceFirst("\t.*", "").replace("&", "");
    }

    private static Stream<Control> tree(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Composite composite
                ? Stream.concat(Stream.of(child), tree(composite))
                : Stream.of(child));
    }

    private static AssertionError missing(String what) {
        return new AssertionError("There is no control '" + what + "'.");
    }
}
