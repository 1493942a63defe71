package org.plumbline.documents.pdf.fo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.BlockTree;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.LinkTarget;

/**
 * The links of one document. FOP merges links that lead to one place and loses where they stand in the structure; so each
 * gets an address of its own, which the finishing pass replaces by its target.
 */
public final class Links {

    private static final String ADDRESS = "plumbline:link/";

    private final List<LinkTarget> targets = new ArrayList<>();

    /** The address of a new link. */
    String address(LinkTarget target) {
        targets.add(target);
        return ADDRESS + (targets.size() - 1);
    }

    /** The target of a link that was written with that address. */
    public LinkTarget target(String address) {
        return targets.get(Integer.parseInt(address.substring(ADDRESS.length())));
    }

    /** All places that links of a document may lead to. */
    static Set<Anchor> places(Document document) {
        Set<Anchor> places = new LinkedHashSet<>();
        new BlockTree(section -> places.add(section.anchor()), block -> { }, inline -> {
            if (inline instanceof Inline.Reference reference) {
                places.add(reference.to());
            } else if (inline instanceof Inline.Link link && link.target() instanceof LinkTarget.Internal internal) {
                places.add(internal.anchor());
            }
        }).walk(document);
        return places;
    }
}
