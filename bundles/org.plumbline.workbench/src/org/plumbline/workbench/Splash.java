package org.plumbline.workbench;

import java.util.Optional;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The picture that is shown until the window comes. It needs no native launcher, and so it looks the same on every system. */
final class Splash {

    private static final String PICTURE = "icons/splash.png";
    private static final long LONGEST_WAIT_NANOS = 300_000_000L;

    private final Shell shell;
    private boolean painted;

    private Splash(Display display, Image picture) {
        Rectangle size = picture.getBounds();
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell = new Shell(display, SWT.NO_TRIM);
        shell.setText("Plumbline");
        shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2, size.width, size.height);
        shell.addListener(SWT.Paint, event -> {
            event.gc.drawImage(picture, 0, 0);
            painted = true;
        });
        shell.addListener(SWT.Dispose, event -> picture.dispose());
    }

    /** Shows the picture; what starts behind it leaves no time for painting, so this waits until it is painted. */
    static Optional<Splash> open(Display display) {
        return ResourceLocator.imageDescriptorFromBundle(Splash.class, PICTURE).map(picture -> {
            Splash splash = new Splash(display, picture.createImage(display));
            splash.shell.open();
            splash.awaitPainting(display);
            return splash;
        });
    }

    void close() {
        shell.dispose();
    }

    private void awaitPainting(Display display) {
        long end = System.nanoTime() + LONGEST_WAIT_NANOS;
        boolean busy = true;
        while (System.nanoTime() < end && (!painted || busy)) {
            busy = display.readAndDispatch();
        }
    }
}
