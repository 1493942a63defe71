package org.plumbline.dsl.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.plumbline.core.dependencies.Library;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.dependencies.SourceProject;

/**
 * A text to parse.
 *
 * @param uri where it lies; the scheme {@code archive} for one that lies in a library
 * @param name what messages call it
 * @param text itself
 */
record ProjectText(URI uri, String name, String text) {

    private static final FileText FILES = new FileText();

    /** The texts of a project, in its order. */
    static List<ProjectText> of(SourceProject project, List<UnreadableFile> unreadable) {
        return switch (project) {
            case OpenProject open -> read(open.files(), unreadable);
            case Library library -> unpacked(library);
        };
    }

    /** Files from the disk, each called as its path is given. */
    static List<ProjectText> read(List<Path> files, List<UnreadableFile> unreadable) {
        List<ProjectText> texts = new ArrayList<>();
        for (Path file : files) {
            try {
                URI uri = URI.createFileURI(file.toAbsolutePath().normalize().toString());
                texts.add(new ProjectText(uri, file.toString(), FILES.read(file, file.toString())));
            } catch (FileText.Unreadable e) {
                unreadable.add(e.file());
            }
        }
        return texts;
    }

    /** A text that is in memory already, under the name that messages call it by. */
    static ProjectText inMemory(String name, String text) {
        return new ProjectText(URI.createURI("text:/" + URI.encodeSegment(name, false)), name, text);
    }

    private static List<ProjectText> unpacked(Library library) {
        URI archive = URI.createFileURI(library.archive().toAbsolutePath().normalize().toString());
        List<ProjectText> texts = new ArrayList<>();
        library.texts().forEach((path, text) -> texts.add(new ProjectText(
                URI.createURI("archive:" + archive + "!/" + encoded(path)), library.shown(path), text)));
        return texts;
    }

    private static String encoded(String path) {
        return Stream.of(path.split("/")).map(segment -> URI.encodeSegment(segment, false)).collect(Collectors.joining("/"));
    }
}
