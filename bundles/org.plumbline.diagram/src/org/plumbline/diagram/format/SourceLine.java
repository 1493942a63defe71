package org.plumbline.diagram.format;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Remembers the line of a file at which a part of it begins. */
final class SourceLine extends AdapterImpl {

    private final int line;

    private SourceLine(int line) {
        this.line = line;
    }

    /** Takes down where a part begins; its first line stays. */
    static void mark(EObject part, int line) {
        if (of(part) == 0) {
            part.eAdapters().add(new SourceLine(line));
        }
    }

    /** The line, counted from 1; 0 if it is not known. */
    static int of(EObject part) {
        return EcoreUtil.getExistingAdapter(part, SourceLine.class) instanceof SourceLine there ? there.line : 0;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == SourceLine.class;
    }
}
