package org.plumbline.dsl.ui.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.lens.CodeLenses;
import org.plumbline.dsl.ide.lens.InlayHints;
import org.plumbline.dsl.ui.link.TextLink;
import org.plumbline.dsl.ui.link.TextLinks;
import org.plumbline.dsl.ui.link.TextPlaces;
import org.plumbline.dsl.ui.settings.EditorSettings;

/** Shows what is worked out about elements above their lines, and levels and slacks within lines, where the user wants that. */
public final class LensProvider extends AbstractCodeMiningProvider {

    private record Figures(List<CodeLens> lenses, List<InlayHint> hints) {
    }

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        IDocument document = viewer.getDocument();
        Optional<TextLink> link = EditorSettings.LENSES.isOn() ? TextLinks.ofWorkbench().of(document) : Optional.empty();
        if (link.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return CompletableFuture.supplyAsync(() -> link.get().read(LensProvider::figures)
                .map(found -> minings(found, document)).orElse(List.of()));
    }

    private static Figures figures(XtextResource text) {
        TextLinks links = TextLinks.ofWorkbench();
        int length = text.getParseResult() == null ? 0 : text.getParseResult().getRootNode().getTotalLength();
        return new Figures(links.service(CodeLenses.class).of(text), links.service(InlayHints.class).of(text, 0, length));
    }

    private List<ICodeMining> minings(Figures found, IDocument document) {
        List<ICodeMining> minings = new ArrayList<>();
        try {
            for (CodeLens lens : found.lenses()) {
                minings.add(new LineNote(lens.getRange().getStart().getLine(), document, this, lens.getCommand().getTitle()));
            }
        } catch (BadLocationException e) {
            // the text is another one by now: it is asked for again
            return List.of();
        }
        for (InlayHint hint : found.hints()) {
            minings.add(new InlineNote(new TextPlaces(document).offset(hint.getPosition()), this, hint.getLabel().getLeft()));
        }
        return minings;
    }
}
