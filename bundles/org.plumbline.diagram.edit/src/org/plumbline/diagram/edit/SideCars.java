package org.plumbline.diagram.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.edit.DocumentEdits;
import org.plumbline.core.edit.DocumentSession;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.layout.FollowedLayout;
import org.plumbline.diagram.layout.FollowingLayouts;
import org.plumbline.diagram.layout.LayoutText;
import org.plumbline.diagram.layout.RenamedElements;

/** The files beside the texts that keep where nodes were put by hand. One that cannot be read is never written. */
final class SideCars {

    private final LayoutDocuments documents;

    SideCars(LayoutDocuments documents) {
        this.documents = documents;
    }

    /** Where the places of a representation of an element are kept: beside the file that the element stands in. */
    static URI uri(EObject element, String key, String representation) {
        URI file = element.eResource().getURI();
        return file.trimSegments(1).appendSegment("layout").appendSegment(LayoutText.fileName(key, representation));
    }

    /** What a file says; nothing if it is not there. */
    LayoutText read(URI uri) {
        return document(uri).map(SideCars::text).orElseGet(() -> LayoutText.empty(uri.lastSegment()));
    }

    /**
     * The edit that makes a file say something.
     *
     * @return empty if it says so already
     */
    Optional<DocumentEdits> edit(URI uri, LayoutText wanted) throws RefusedEdit {
        if (document(uri).isEmpty() && wanted.isEmpty()) {
            return Optional.empty();
        }
        DocumentSession document = documents.layout(uri);
        String before = document.text();
        String after = FollowedLayout.written(wanted, before);
        return before.equals(after) ? Optional.empty()
                : Optional.of(new DocumentEdits(document, document.version(), List.of(TextEdit.between(before, after))));
    }

    /**
     * What becomes of the files when elements are renamed or removed.
     *
     * @param edits of all that change
     * @param left what cannot follow, and what its owner can do about it
     */
    record Followed(List<DocumentEdits> edits, List<Problem> left) {
    }

    /**
     * What all files have to say after elements were renamed or removed: their names in keys, and in the names of the files.
     *
     * @param own the file that changes by more than that, as it was called before
     * @param more what else changes in it
     */
    Followed following(RenamedElements changes, URI own, UnaryOperator<LayoutText> more) throws RefusedEdit {
        FollowingLayouts following = new FollowingLayouts(changes);
        Followed all = new Followed(new ArrayList<>(), new ArrayList<>());
        List<DocumentSession> there = documents.layouts().stream().filter(document -> !document.text().isEmpty()).toList();
        for (DocumentSession file : there) {
            URI uri = file.uri();
            if (uri.equals(own) || following.concerns(uri.lastSegment(), file.text())) {
                FollowedLayout followed = following.of(uri.lastSegment(), file.text(), name -> document(beside(uri, name)).isPresent());
                followed.left().ifPresent(all.left()::add);
                if (followed.after().isReadable()) {
                    LayoutText wanted = uri.equals(own) ? more.apply(followed.after()) : followed.after();
                    all.edits().addAll(become(uri, beside(uri, followed.name()), wanted, followed.before()));
                }
            }
        }
        if (there.stream().noneMatch(file -> file.uri().equals(own))) {
            edit(beside(own, changes.file(own.lastSegment())), more.apply(read(own))).ifPresent(all.edits()::add);
        }
        return all;
    }

    private List<DocumentEdits> become(URI from, URI to, LayoutText wanted, LayoutText before) throws RefusedEdit {
        List<DocumentEdits> edits = new ArrayList<>();
        if (!from.equals(to)) {
            edits.addAll(edit(to, wanted).stream().toList());
            edits.add(DocumentEdits.removal(documents.layout(from)));
        } else if (!wanted.text().equals(before.text())) {
            edits.addAll(edit(from, wanted).stream().toList());
        }
        return edits;
    }

    private static URI beside(URI uri, String name) {
        return uri.trimSegments(1).appendSegment(name);
    }

    /** Adds the versions of all files. */
    void versions(List<Long> versions) {
        documents.layouts().forEach(document -> versions.add(document.version()));
    }

    private Optional<DocumentSession> document(URI uri) {
        return documents.layouts().stream().filter(document -> document.uri().equals(uri) && !document.text().isEmpty()).findFirst();
    }

    private static LayoutText text(DocumentSession document) {
        return LayoutText.read(document.name(), document.text());
    }
}
