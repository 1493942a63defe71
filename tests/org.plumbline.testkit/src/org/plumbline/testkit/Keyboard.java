package org.plumbline.testkit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
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
