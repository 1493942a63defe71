package org.plumbline.dsl.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.xtext.resource.XtextResource;

/** Notes which files of a model are edited. */
final class ChangeWatch extends EContentAdapter {

    private final Map<XtextResource, Optional<EObject>> edited = new LinkedHashMap<>();

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch() || notification.getEventType() == Notification.RESOLVE) {
            return;
        }
        Resource resource = switch (notification.getNotifier()) {
            case EObject element -> element.eResource();
            case Resource file when notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS -> file;
            default -> null;
        };
        if (resource instanceof XtextResource file) {
            edited.putIfAbsent(file, Optional.ofNullable(notification.getNotifier() instanceof EObject element ? element : null));
        }
    }

    /** The files that were edited, in the order of their first edits. */
    List<XtextResource> edited() {
        return List.copyOf(edited.keySet());
    }

    /** The element of a file that was edited first; empty where that was the file itself. */
    Optional<EObject> first(XtextResource file) {
        return edited.get(file);
    }

    /** From now on nothing is edited yet. */
    void clear() {
        edited.clear();
    }

    @Override
    protected boolean resolve() {
        return false;
    }
}
