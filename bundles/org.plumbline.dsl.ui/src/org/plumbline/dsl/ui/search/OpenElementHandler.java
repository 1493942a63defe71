package org.plumbline.dsl.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.dsl.ui.navigate.PlaceOpener;

/** Asks for a part of an id or a name, and opens the text where that element stands, in whichever project. */
public final class OpenElementHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ElementDialog dialog = new ElementDialog(HandlerUtil.getActiveShell(event));
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof FoundElement found) {
            Location place = found.symbol().getLocation().getLeft();
            PlaceOpener.open(place.getUri(), place.getRange());
        }
        return null;
    }
}
