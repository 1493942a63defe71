package org.plumbline.dsl.ui.navigate;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.swt.widgets.Display;
import org.plumbline.dsl.ide.navigation.DefinitionService;
import org.plumbline.dsl.ui.link.TextLink;

/**
 * An id in a text that leads to what it means.
 *
 * @param text in which it stands
 * @param id where
 */
record DefinitionLink(TextLink text, IRegion id) implements IHyperlink {

    @Override
    public IRegion getHyperlinkRegion() {
        return id;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return "Open Definition";
    }

    @Override
    public void open() {
        text.ask("Looking for the definition", DefinitionService.class, (service, file) -> service.at(file, id.getOffset()), places -> {
            if (places.isEmpty()) {
                Display.getCurrent().beep();
            } else {
                LocationLink place = places.getFirst();
                PlaceOpener.open(place.getTargetUri(), place.getTargetSelectionRange());
            }
        });
    }
}
