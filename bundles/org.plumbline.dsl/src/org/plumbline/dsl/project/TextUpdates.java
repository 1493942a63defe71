package org.plumbline.dsl.project;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.dsl.scoping.ProjectNames;
import org.plumbline.dsl.scoping.ReferenceContexts;
import org.plumbline.dsl.syntax.TooManyBlocks;

/** Takes over texts that come, change and go, and has what they may concern in others resolved anew when references are next followed. */
final class TextUpdates {

    private final XtextResourceSet files;
    private final ReadProjects projects;
    private final ProjectNames names;
    private final ReferenceContexts contexts;

    TextUpdates(XtextResourceSet files, ReadProjects projects, ProjectNames names, ReferenceContexts contexts) {
        this.files = files;
        this.projects = projects;
        this.names = names;
        this.contexts = contexts;
    }

    /** A text was read: it is to stand where a reading of everything would have it. */
    void putInPlace(XtextResource file) {
        int place = projects.files().indexOf(file);
        if (place < files.getResources().size() - 1) {
            files.getResources().move(place, file);
        }
    }

    /** Others may refer to a text already that came later than they. */
    void came(XtextResource file) {
        namesOf(file).concernedBy(FileNames.NONE, projects.others(file)).forEach(XtextResource::relink);
    }

    /** A text that is read is not there any more. */
    void takeOut(URI uri) {
        projects.file(uri).ifPresent(file -> {
            FileNames before = namesOf(file);
            projects.takeOut(uri);
            files.getResources().remove(file);
            FileNames.NONE.concernedBy(before, projects.files()).forEach(XtextResource::relink);
        });
    }

    /**
     * A text is another one now, and only what has changed in it is read anew.
     *
     * @return whether it can be taken over so; if not, it is to be read again as a whole
     */
    boolean change(XtextResource file, String text) {
        TextDifference difference = TextDifference.between(file.getParseResult().getRootNode().getText(), text);
        if (difference.isNone()) {
            return true;
        }
        FileNames before = namesOf(file);
        try {
            difference.applyTo(file);
        } catch (ParseException | TooManyBlocks e) {
            return false;
        }
        namesOf(file).concernedBy(before, projects.others(file)).forEach(XtextResource::relink);
        return true;
    }

    private FileNames namesOf(XtextResource file) {
        return FileNames.of(file, names, contexts);
    }
}
