package org.plumbline.dsl.ui.guide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a book of the help; {@code plugin.xml} names it behind the class. */
public final class GuideHandler extends AbstractHandler implements IExecutableExtension {

    private GuideBook book;

    @Override
    public void setInitializationData(IConfigurationElement configuration, String property, Object name) {
        book = GuideBook.valueOf(name.toString());
    }

    @Override
    public boolean isEnabled() {
        return book.isThere();
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new GuideInput(book, "").open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
        return null;
    }
}
