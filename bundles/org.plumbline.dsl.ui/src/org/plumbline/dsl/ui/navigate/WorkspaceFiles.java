package org.plumbline.dsl.ui.navigate;

import java.net.URI;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;

/** Finds the files of the workspace by the addresses that the services of the language give. */
public final class WorkspaceFiles {

    private WorkspaceFiles() {
    }

    /** The file at an address; in the innermost project, where several projects hold it; empty where none does. */
    public static Optional<IFile> at(String uri) {
        URI address = URI.create(uri);
        if (!"file".equals(address.getScheme())) {
            return Optional.empty();
        }
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(address)).filter(IFile::exists)
                .min(Comparator.comparingInt(file -> file.getFullPath().segmentCount()));
    }
}
