package org.plumbline.dsl.ide.hover;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.scoring.Stage;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.ide.element.ProjectAround;
import org.plumbline.dsl.ide.navigation.Mention;
import org.plumbline.dsl.ide.navigation.MentionFinder;
import org.plumbline.dsl.ide.text.TextPositions;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Score;

/**
 * What an editor shows beside the pointer: on an id the card of the element that it means, in the language of the file, on a word of
 * the language what the guide says of it. Findings are not among it.
 */
public final class HoverService {

    @Inject
    private MentionFinder mentions;

    @Inject
    private CardService cards;

    @Inject
    private WordHelp words;

    private final Texts texts = new Texts();

    /** What to show at an offset; empty where there is nothing to say. */
    public Optional<Hover> at(XtextResource file, int offset) {
        if (file.getParseResult() == null || file.getContents().isEmpty()) {
            return Optional.empty();
        }
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
        return mentions.at(file, offset).map(mention -> card(mention, file))
                .or(() -> Optional.ofNullable(leaf).filter(known -> !known.isHidden()).flatMap(known -> score(known, file).or(() -> word(known, file))));
    }

    private Hover card(Mention mention, XtextResource file) {
        return hover(cards.of(mention.element(), ProjectAround.index(file), language(file)), file, mention.written().offset(),
                mention.written().written().length());
    }

    /** On a figure of a score. */
    private Optional<Hover> score(ILeafNode leaf, XtextResource file) {
        Score score = EcoreUtil2.getContainerOfType(NodeModelUtils.findActualSemanticObjectFor(leaf), Score.class);
        if (score == null || !Character.isDigit(leaf.getText().charAt(0)) || !(score.eContainer() instanceof AssessedRisk risk)) {
            return Optional.empty();
        }
        INode whole = NodeModelUtils.findActualNodeFor(score);
        return Stream.of(Stage.values()).filter(stage -> stage.of(risk).filter(known -> known == score).isPresent()).findFirst()
                .map(stage -> hover(cards.of(risk, stage, ProjectAround.index(file), language(file)), file,
                        whole.getOffset(), whole.getLength()));
    }

    private Optional<Hover> word(ILeafNode leaf, XtextResource file) {
        return words.of(leaf).map(help -> hover(help, file, leaf.getOffset(), leaf.getLength()));
    }

    private String language(XtextResource file) {
        return texts.fileLanguage(file.getContents().getFirst());
    }

    private static Hover hover(String markdown, XtextResource file, int offset, int length) {
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown), TextPositions.of(file).range(offset, length));
    }
}
