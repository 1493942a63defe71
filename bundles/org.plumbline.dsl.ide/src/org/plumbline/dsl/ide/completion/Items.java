package org.plumbline.dsl.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.plumbline.dsl.expectation.Word;
import org.plumbline.dsl.ide.text.TextPositions;

/** Makes what an editor shows of proposals: those that fit the typed word, best first. */
final class Items {

    private static final int MOST = 200;

    private Items() {
    }

    static CompletionList of(List<Proposal> proposals, String text, Word word) {
        Map<String, Scored> fitting = new LinkedHashMap<>();
        for (Proposal proposal : proposals) {
            int match = match(word.typed(), proposal);
            if (match >= 0) {
                fitting.putIfAbsent(proposal.label() + '\n' + proposal.insert(), new Scored(proposal, match));
            }
        }
        List<Scored> sorted = new ArrayList<>(fitting.values());
        sorted.sort(Comparator.comparingInt(Scored::match).thenComparingInt(scored -> scored.proposal().rank()));
        List<CompletionItem> items = new ArrayList<>();
        Range range = new TextPositions(text).range(word.start(), word.end() - word.start());
        for (Scored scored : sorted.subList(0, Math.min(MOST, sorted.size()))) {
            items.add(item(scored.proposal(), items.size(), range));
        }
        return new CompletionList(sorted.size() > MOST, items);
    }

    private static int match(String typed, Proposal proposal) {
        int label = Match.of(typed, proposal.label());
        return proposal.alias().isEmpty() ? label : Match.best(label, Match.of(typed, proposal.alias()));
    }

    private static CompletionItem item(Proposal proposal, int place, Range range) {
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(proposal.kind());
        item.setDetail(proposal.detail().isEmpty() ? null : proposal.detail());
        if (!proposal.documentation().isEmpty()) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, proposal.documentation()));
        }
        item.setSortText(String.valueOf(10_000 + place));
        item.setFilterText(proposal.alias().isEmpty() ? proposal.label() : proposal.label() + " " + proposal.alias());
        item.setInsertTextFormat(proposal.snippet() ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setInsertTextMode(InsertTextMode.AdjustIndentation);
        item.setTextEdit(Either.forLeft(new TextEdit(range, proposal.insert())));
        return item;
    }

    private record Scored(Proposal proposal, int match) {
    }
}
