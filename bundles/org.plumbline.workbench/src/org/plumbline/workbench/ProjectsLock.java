package org.plumbline.workbench;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/** Keeps a second workbench away from the projects of a running one: they would overwrite what the other one remembers. */
final class ProjectsLock {

    private final Location location = Platform.getInstanceLocation();

    /** Why this workbench cannot have its projects, and what to do; empty once it has them. */
    Optional<String> acquire() {
        if (location == null || !location.isSet()) {
            return Optional.of("Plumbline was started without a folder for its projects. Start it with -data FOLDER.");
        }
        String folder = location.getURL().getPath();
        try {
            return location.lock() ? Optional.empty()
                    : Optional.of("Plumbline is running already with the projects in\n" + folder + "\n\nUse its window. To work with "
                            + "other projects at the same time, start it with -data FOLDER.");
        } catch (IOException e) {
            return Optional.of("Plumbline cannot write into the folder of its projects:\n" + folder + "\n\nStart it with -data FOLDER, "
                    + "naming a folder in which you may write.");
        }
    }

    void release() {
        location.release();
    }
}
