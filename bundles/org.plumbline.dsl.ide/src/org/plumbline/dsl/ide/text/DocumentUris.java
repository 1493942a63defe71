package org.plumbline.dsl.ide.text;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** The addresses of files as the language server protocol writes them. */
public final class DocumentUris {

    private DocumentUris() {
    }

    /** The address of a file; {@code file:///…} for one on the disk. */
    public static String of(URI uri) {
        URI file = uri.trimFragment();
        return file.isFile() && file.hasAbsolutePath() ? Path.of(file.toFileString()).toUri().toString() : file.toString();
    }

    /** The address of a file. */
    public static String of(Resource file) {
        return of(file.getURI());
    }
}
