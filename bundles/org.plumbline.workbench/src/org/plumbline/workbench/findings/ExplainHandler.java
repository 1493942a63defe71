package org.plumbline.workbench.findings;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.dsl.ui.guide.GuideBook;
import org.plumbline.dsl.ui.guide.GuideInput;
import org.plumbline.workspace.FindingMarkers;

/** Explains the rule of the selected problem: what it asks, why, and where it comes from. */
public final class ExplainHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<String> code = Stream.of(HandlerUtil.getCurrentStructuredSelection(event).toArray())
                .map(selected -> Adapters.adapt(selected, IMarker.class)).filter(marker -> marker != null)
                .map(marker -> marker.getAttribute(FindingMarkers.CODE, "")).filter(known -> !known.isEmpty()).findFirst();
        new GuideInput(GuideBook.RULES, code.orElse("")).open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
        return null;
    }
}
