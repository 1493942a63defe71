package org.plumbline.dsl.ui.references;

import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;

/** The files in which an element is mentioned, by their paths, and the lines in each, in their order. */
final class MentionTree implements ITreeContentProvider {

    private final TreeViewer viewer;
    private ReferencesResult result;

    MentionTree(TreeViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        result = (ReferencesResult) now;
    }

    @Override
    public Object[] getElements(Object input) {
        return lines().map(MentionLine::file).distinct().sorted(Comparator.comparing(file -> file.getFullPath().toString())).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof IFile
                ? lines().filter(line -> line.file().equals(parent)).sorted(Comparator.comparingInt(MentionLine::number)).toArray()
                : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof MentionLine line ? line.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile;
    }

    void refresh() {
        if (!viewer.getControl().isDisposed()) {
            viewer.refresh();
            viewer.expandAll();
        }
    }

    private Stream<MentionLine> lines() {
        return result == null ? Stream.empty() : Stream.of(result.getElements()).map(MentionLine.class::cast);
    }
}
