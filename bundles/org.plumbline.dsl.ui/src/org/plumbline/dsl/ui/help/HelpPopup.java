package org.plumbline.dsl.ui.help;

import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlExtension3;
import org.eclipse.jface.text.IInformationControlExtension5;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Listener;
import org.plumbline.dsl.ide.help.ContextHelp;
import org.plumbline.dsl.ide.help.HelpCard;
import org.plumbline.dsl.ui.hover.CardControls;
import org.plumbline.dsl.ui.link.EditedText;

/** The window at the caret that helps with the field there. It follows what is typed, and goes with Esc, another line or another window. */
final class HelpPopup {

    private static final int WIDTH_CHARACTERS = 80;
    private static final int HEIGHT_CHARACTERS = 14;
    private static final int GAP = 4;

    private final EditedText edited;
    private final StyledText text;
    private final IInformationControl control;
    private final int line;
    private final CaretListener follow = event -> moved();
    private final Listener escape = event -> keyPressed(event.keyCode);
    private final Listener leave = event -> close();
    private String section = "";

    private HelpPopup(EditedText edited, StyledText text) {
        this.edited = edited;
        this.text = text;
        this.line = text.getLineAtOffset(text.getCaretOffset());
        this.control = new CardControls().createInformationControl(text.getShell());
        text.addCaretListener(follow);
        text.addListener(SWT.KeyDown, escape);
        text.addListener(SWT.FocusOut, leave);
        text.addListener(SWT.Dispose, leave);
        control.addDisposeListener(event -> forget());
    }

    /** Opens it with what there is to say. */
    static HelpPopup open(EditedText edited, StyledText text, HelpCard help) {
        HelpPopup popup = new HelpPopup(edited, text);
        popup.show(help);
        return popup;
    }

    /** Whether it still shows something for a text. */
    boolean isOpenOn(StyledText other) {
        return text == other && !text.isDisposed() && text.getData(HelpPopup.class.getName()) == this;
    }

    /** The heading in the guide under which more is said. */
    String section() {
        return section;
    }

    void close() {
        if (text.isDisposed() || text.getData(HelpPopup.class.getName()) == this) {
            control.dispose();
        }
    }

    private void show(HelpCard help) {
        section = help.section();
        text.setData(HelpPopup.class.getName(), this);
        String more = section.isEmpty() ? "" : "\n\n*F1 again: " + section + " in the guide*";
        Point most = control instanceof IInformationControlExtension5 sized
                ? sized.computeSizeConstraints(WIDTH_CHARACTERS, HEIGHT_CHARACTERS) : new Point(SWT.DEFAULT, SWT.DEFAULT);
        control.setSizeConstraints(most.x, most.y);
        control.setInformation(help.markdown() + more);
        Point size = control.computeSizeHint();
        if (control instanceof IInformationControlExtension3 trimmed) {
            size = new Point(size.x + trimmed.computeTrim().width, size.y + trimmed.computeTrim().height);
        }
        control.setSize(size.x, size.y);
        control.setLocation(text.toDisplay(place(size.y)));
        control.setVisible(true);
    }

    /** Below the line of the caret; above it where there is no room below. */
    private Point place(int height) {
        Point caret = text.getLocationAtOffset(text.getCaretOffset());
        int below = caret.y + text.getLineHeight() + GAP;
        return text.toDisplay(0, below).y + height > text.getMonitor().getClientArea().height ? new Point(caret.x, caret.y - height - GAP)
                : new Point(caret.x, below);
    }

    private void moved() {
        if (text.getLineAtOffset(text.getCaretOffset()) != line) {
            close();
            return;
        }
        int caret = edited.selection().getOffset();
        edited.link().ask("Looking for help", ContextHelp.class, (service, file) -> service.at(file, caret), help -> {
            if (isOpenOn(text)) {
                help.ifPresent(this::show);
            }
        });
    }

    private void keyPressed(int key) {
        if (key == SWT.ESC) {
            close();
        }
    }

    private void forget() {
        if (!text.isDisposed()) {
            text.setData(HelpPopup.class.getName(), null);
            text.removeCaretListener(follow);
            text.removeListener(SWT.KeyDown, escape);
            text.removeListener(SWT.FocusOut, leave);
            text.removeListener(SWT.Dispose, leave);
        }
    }
}
