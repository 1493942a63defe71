package org.plumbline.dsl.ui.outline;

import java.util.Locale;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Shows elements whose name or title holds what was typed, and what these lie in. */
final class NameFilter extends ViewerFilter {

    private String wanted = "";

    void search(String typed) {
        wanted = typed.strip().toLowerCase(Locale.ROOT);
    }

    boolean matches(OutlineNode node) {
        return (node.name() + " " + node.detail()).toLowerCase(Locale.ROOT).contains(wanted);
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        OutlineNode node = (OutlineNode) element;
        return matches(node) || node.parts().stream().anyMatch(part -> select(viewer, node, part));
    }
}
