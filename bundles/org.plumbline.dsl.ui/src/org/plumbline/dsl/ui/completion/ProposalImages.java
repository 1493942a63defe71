package org.plumbline.dsl.ui.completion;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.swt.graphics.Image;

/** The pictures of proposals: whole elements, fields, references, and words and values. */
final class ProposalImages {

    private ProposalImages() {
    }

    /** The picture of a kind of proposal; in the window's thread. */
    static Image of(CompletionItemKind kind) {
        String name = switch (kind == null ? CompletionItemKind.Text : kind) {
            case Struct, Class, Snippet -> "element";
            case Field, Property, Keyword -> "field";
            case Reference, Variable -> "reference";
            default -> "value";
        };
        return JFaceResources.getResources()
                .get(ImageDescriptor.createFromURL(ProposalImages.class.getResource("/icons/" + name + ".svg")));
    }
}
