package org.plumbline.dsl.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.model.core.PlumbFile;

/** The texts of a project and of those that it builds upon, as far as they are read by now. The first project is the one that matters. */
final class ReadProjects {

    private final List<ReadTexts> projects = new ArrayList<>();

    void add(ReadTexts project) {
        projects.add(project);
    }

    /** The texts of a project, by its position. */
    ReadTexts at(int project) {
        return projects.get(project);
    }

    boolean isEmpty() {
        return projects.isEmpty();
    }

    /** The first project whose texts are not all read; empty when everything is. */
    Optional<ReadTexts> firstUnread() {
        return projects.stream().filter(project -> !project.isRead()).findFirst();
    }

    /** The number of texts that are to be read in all. */
    int size() {
        return projects.stream().mapToInt(ReadTexts::size).sum();
    }

    /** The number of those that are not read yet. */
    int left() {
        return projects.stream().mapToInt(ReadTexts::left).sum();
    }

    /** Whether a text is one of theirs, read or not. */
    boolean has(URI uri) {
        return projects.stream().anyMatch(project -> project.has(uri));
    }

    boolean isUnreadable(URI uri) {
        return projects.stream().anyMatch(project -> project.isUnreadable(uri));
    }

    /** The text that was read from a place. */
    Optional<XtextResource> file(URI uri) {
        return projects.stream().flatMap(project -> project.resource(uri).stream()).findFirst();
    }

    /** What is read, in the order of the projects. */
    List<XtextResource> files() {
        return projects.stream().flatMap(project -> project.resources().stream()).toList();
    }

    List<XtextResource> others(XtextResource file) {
        return files().stream().filter(other -> other != file).toList();
    }

    /** The roots of the files of a project, in their order. */
    List<PlumbFile> roots(int project) {
        return at(project).resources().stream().flatMap(resource -> resource.getContents().stream())
                .filter(PlumbFile.class::isInstance).map(PlumbFile.class::cast).toList();
    }

    void takeOut(URI uri) {
        projects.forEach(project -> project.takeOut(uri));
    }

    /** A text is to be read again; what was read of it is to be taken out before. */
    void readAgain(URI uri) {
        projects.forEach(project -> project.readAgain(uri));
    }
}
