package org.plumbline.dsl.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A resource whose text lies in a folder of the disk.
 *
 * @param uri by which it is loaded
 * @param path absolute and normalized
 */
record LocalFile(URI uri, Path path) {

    /** The file of a resource; empty for one that lies elsewhere, such as in an archive. */
    static Optional<LocalFile> of(Resource resource) {
        URI uri = resource.getURI();
        if (uri == null || resource.getResourceSet() == null) {
            return Optional.empty();
        }
        URI place = onDisk(resource.getResourceSet().getURIConverter().normalize(uri));
        if (place == null || !place.isFile() || place.isRelative()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LocalFile(uri, Path.of(place.toFileString()).toAbsolutePath().normalize()));
        } catch (InvalidPathException e) {
            // no file of this machine can be called so
            return Optional.empty();
        }
    }

    private static URI onDisk(URI uri) {
        if (!uri.isPlatformResource()) {
            return uri;
        }
        URI resolved = CommonPlugin.resolve(uri);
        return resolved.isPlatform() ? EcorePlugin.resolvePlatformResourcePath(uri.toPlatformString(false)) : resolved;
    }

    /** How a tool that loaded this file would load another one. */
    URI uriOf(Path other) {
        if (!uri.isPlatformResource()) {
            return URI.createFileURI(other.toString());
        }
        Path folder = path.getParent();
        URI base = uri.trimSegments(1);
        while (!other.startsWith(folder) && folder.getParent() != null) {
            folder = folder.getParent();
            base = base.trimSegments(1);
        }
        for (Path segment : folder.relativize(other)) {
            base = base.appendSegment(URI.encodeSegment(segment.toString(), false));
        }
        return base;
    }

    /** The project of the workspace that it is loaded from, for one that no {@code plumbline.toml} marks; empty outside of any. */
    Optional<Path> workspaceProject() {
        if (!uri.isPlatformResource()) {
            return Optional.empty();
        }
        Path folder = path;
        for (int below = uri.segmentCount() - 2; below > 0 && folder != null; below--) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder);
    }
}
