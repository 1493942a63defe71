package org.plumbline.dsl.ui.outline;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** Shows a list of outline nodes, and all in them, as a tree. */
final class OutlineContent implements ITreeContentProvider {

    private final Map<OutlineNode, OutlineNode> parents = new IdentityHashMap<>();

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        parents.clear();
        if (now instanceof List<?> nodes) {
            nodes.forEach(node -> remember((OutlineNode) node));
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((OutlineNode) parent).parts().toArray();
    }

    @Override
    public Object getParent(Object node) {
        return parents.get(node);
    }

    @Override
    public boolean hasChildren(Object node) {
        return !((OutlineNode) node).parts().isEmpty();
    }

    private void remember(OutlineNode node) {
        for (OutlineNode part : node.parts()) {
            parents.put(part, node);
            remember(part);
        }
    }
}
