package org.plumbline.workbench;

import java.util.Map;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/**
 * The pictures of projects and problems. Views of the platform show them, but leave it to the product to declare them; without them the
 * error log fills.
 */
final class ResourceImages {

    private static final String BUNDLE = "org.eclipse.ui.ide";

    /** By the names under which the views ask for them; those without a constant here have one in no interface. */
    private static final Map<String, String> FILES = Map.of(
            IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj",
            IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj",
            IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk",
            IDE.SharedImages.IMG_OBJS_TASK_TSK, "obj16/taskmrk_tsk",
            IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk",
            "IMG_OBJS_ERROR_PATH", "obj16/error_tsk",
            "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk",
            "IMG_OBJS_INFO_PATH", "obj16/info_tsk",
            "IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co");

    private ResourceImages() {
    }

    static void declare(IWorkbenchConfigurer configurer) {
        FILES.forEach((name, file) -> configurer.declareImage(name,
                ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/full/" + file + ".svg").orElseThrow(), true));
    }
}
