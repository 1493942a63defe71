package org.plumbline.workbench.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a text about the product; {@code plugin.xml} names its file behind the class. */
public final class DocumentationHandler extends AbstractHandler implements IExecutableExtension {

    private Documentation documentation;

    @Override
    public void setInitializationData(IConfigurationElement configuration, String property, Object file) {
        documentation = new Documentation(file.toString());
    }

    @Override
    public boolean isEnabled() {
        return documentation.file().isPresent();
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            documentation.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
