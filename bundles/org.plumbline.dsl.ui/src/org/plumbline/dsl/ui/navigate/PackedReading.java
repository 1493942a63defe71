package org.plumbline.dsl.ui.navigate;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.plumbline.core.dependencies.LibraryException;
import org.plumbline.core.dependencies.LibraryReader;

/** Reads a text out of a library beside the window's thread, with all the care that somebody else's archive needs. */
final class PackedReading extends Job {

    private final PackedPlace place;
    private final Consumer<PackedText> next;

    /** @param next what is done with the text, in the window's thread */
    PackedReading(PackedPlace place, Consumer<PackedText> next) {
        super("Reading " + place);
        this.place = place;
        this.next = next;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            String text = new LibraryReader().read(place.archive()).texts().get(place.entry());
            if (text == null) {
                return Status.error(place + " is not there any more: the library was replaced. Save the text that refers to it, and try again.");
            }
            show(new PackedText(place, text));
            return Status.OK_STATUS;
        } catch (LibraryException e) {
            return Status.error(place.archive() + " cannot be opened: " + e.getMessage() + ". " + e.remedy());
        }
    }

    private void show(PackedText text) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> next.accept(text));
        }
    }
}
