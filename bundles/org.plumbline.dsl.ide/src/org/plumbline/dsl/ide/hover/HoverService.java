package org.plumbline.dsl.ide.hover;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.ide.element.ProjectAround;
import org.plumbline.dsl.ide.navigation.Mention;
import org.plumbline.dsl.ide.navigation.MentionFinder;
import org.plumbline.dsl.ide.text.TextPositions;

/**
 * What an editor shows beside the pointer: on an id the card of the element that it means, in the language of the file, on a word of
 * the language what the guide says of it. Findings are not among it.
 */
public final class HoverService {

    @Inject
    private MentionFinder mentions;

    @Inject
    private CardService cards;

    private final Texts texts = new Texts();

    /** What to show at an offset; empty where there is nothing to say. */
    public Optional<Hover> at(XtextResource file, int offset) {
        return mentions.at(file, offset).map(mention -> card(mention, file));
    }

    private Hover card(Mention mention, XtextResource file) {
        EObject root = file.getContents().isEmpty() ? mention.element() : file.getContents().getFirst();
        String markdown = cards.of(mention.element(), ProjectAround.index(file), texts.fileLanguage(root));
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown),
                TextPositions.of(file).range(mention.written().offset(), mention.written().written().length()));
    }
}
