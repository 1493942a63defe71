package org.plumbline.workbench;

import java.util.List;
import org.eclipse.ui.actions.ActionFactory;

/**
 * A few actions between two lines of a menu, and behind them the place where others put theirs. The text editors do so without asking
 * whether the place is there: a window without it cannot open them.
 *
 * @param id of the place, by the names of {@code IWorkbenchActionConstants}
 * @param actions in their order
 */
record MenuGroup(String id, List<ActionFactory> actions) {

    MenuGroup(String id, ActionFactory... actions) {
        this(id, List.of(actions));
    }
}
