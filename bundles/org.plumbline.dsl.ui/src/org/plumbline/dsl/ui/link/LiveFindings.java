package org.plumbline.dsl.ui.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.plumbline.dsl.project.Problem;
import org.plumbline.workspace.FindingMarkers;

/**
 * The findings of an open text at their places, as of what is typed. They stand in for the markers in the editor, which know only what
 * was saved; the Problems view goes on showing those.
 */
final class LiveFindings {

    private final IAnnotationModel model;

    LiveFindings(IAnnotationModel model) {
        this.model = model;
    }

    /** Shows findings in place of those before; in the window's thread. */
    void show(List<Problem> problems) {
        List<Annotation> before = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (annotation instanceof FindingAnnotation) {
                before.add(annotation);
            }
        }
        Map<Annotation, Position> now = new HashMap<>();
        problems.stream().filter(problem -> problem.position().line() > 0)
                .forEach(problem -> now.put(new FindingAnnotation(problem),
                        new Position(problem.position().offset(), Math.max(1, problem.position().length()))));
        ((IAnnotationModelExtension) model).replaceAnnotations(before.toArray(Annotation[]::new), now);
        hideMarkers();
    }

    /** Lets what was found when the text was saved not be drawn again. */
    void hideMarkers() {
        List<MarkerAnnotation> shown = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof MarkerAnnotation marker && !marker.isMarkedDeleted() && isFinding(marker)) {
                shown.add(marker);
            }
        }
        for (MarkerAnnotation marker : shown) {
            marker.markDeleted(true);
            ((IAnnotationModelExtension) model).modifyAnnotationPosition(marker, model.getPosition(marker));
        }
    }

    private static boolean isFinding(MarkerAnnotation annotation) {
        try {
            return annotation.getMarker().exists() && annotation.getMarker().isSubtypeOf(FindingMarkers.TYPE);
        } catch (CoreException e) {
            // gone since we asked
            return false;
        }
    }
}
