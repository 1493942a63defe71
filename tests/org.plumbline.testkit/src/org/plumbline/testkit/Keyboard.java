package org.plumbline.testkit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Types into an editor, key by key; to be called in the thread of the window.
 *
 * @param text the editor's text
 */
public record Keyboard(StyledText text) {

    /** Puts the caret before the first place where something stands. */
    public Keyboard before(String place) {
        int offset = text.getText().indexOf(place);
        if (offset < 0) {
            throw new AssertionError("The text does not hold: " + place);
        }
        text.setSelection(offset);
        return this;
    }

    /** Types characters; a line feed is the Enter key. */
    public Keyboard type(String characters) {
        characters.chars().forEach(character -> press((char) character, character == '\n' ? SWT.CR : character));
        return this;
    }

    /** Puts the caret into the first place where something stands, before the part behind a mark: {@code "reduces |R4"}. */
    public Keyboard at(String place) {
        before(place.replace("|", ""));
        text.setSelection(text.getCaretOffset() + place.indexOf('|'));
        text.notifyListeners(SWT.KeyUp, new Event());
        return this;
    }

    /** Presses a key together with others, for example {@code SWT.MOD1} and {@code 'o'}. */
    public Keyboard press(int modifiers, int key) {
        press(text, modifiers, key);
        return this;
    }

    /** Presses a key together with others in any control. */
    public static void press(Control control, int modifiers, int key) {
        boolean letter = (modifiers & SWT.CTRL) != 0 && key >= 'a' && key <= 'z';
        Event event = new Event();
        event.stateMask = modifiers;
        event.keyCode = key;
        event.character = (key & SWT.KEYCODE_BIT) != 0 ? 0 : (char) (letter ? key - 'a' + 1 : key);
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** Presses the Backspace key. */
    public Keyboard backspace(int times) {
        for (int i = 0; i < times; i++) {
            press(SWT.BS, SWT.BS);
        }
        return this;
    }

    private void press(char character, int key) {
        Event event = new Event();
        event.character = character == '\n' ? SWT.CR : character;
        event.keyCode = key;
        text.notifyListeners(SWT.KeyDown, event);
    }
}
