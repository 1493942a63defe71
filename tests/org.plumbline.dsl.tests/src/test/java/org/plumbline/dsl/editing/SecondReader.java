package org.plumbline.dsl.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.DocumentSession;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.model.core.PlumbFile;

/** Reads the texts of a project by itself, while somebody else edits them. */
final class SecondReader {

    private final List<XtextResource> resources;

    SecondReader(ProjectLoader loader, Map<String, String> texts) {
        resources = loader.parse(texts).index().files().stream().map(file -> (XtextResource) file.eResource()).toList();
    }

    /** What some documents say now. */
    List<String> read(Set<DocumentSession> documents) {
        for (DocumentSession document : documents) {
            try {
                resources.stream().filter(resource -> name(resource.getURI()).equals(name(document.uri()))).findFirst().orElseThrow()
                        .reparse(document.text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        List<PlumbFile> files = resources.stream().map(resource -> (PlumbFile) resource.getContents().getFirst()).toList();
        return ModelDump.of(files, which(documents));
    }

    /** What a model says in those files that lie where the documents do. */
    static List<String> meant(List<PlumbFile> files, Set<DocumentSession> documents) {
        return ModelDump.of(files, which(documents));
    }

    private static String name(URI uri) {
        return uri.lastSegment();
    }

    private static Set<String> which(Set<DocumentSession> documents) {
        return documents.stream().map(document -> name(document.uri())).collect(Collectors.toSet());
    }
}
