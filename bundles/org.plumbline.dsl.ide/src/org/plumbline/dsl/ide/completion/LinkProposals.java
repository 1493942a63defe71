package org.plumbline.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.plumbline.dsl.expectation.Piece;
import org.plumbline.dsl.expectation.Word;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.edition.EditionPackage;

/** Proposes names of elements in links within texts, {@code [[OPS-03]]}, and those of parameters, {@code {{param:OFFICE-HOURS}}}. */
@Singleton
final class LinkProposals {

    private static final int MOST = 100;

    private final Candidates candidates;
    private final ElementCards cards;

    @Inject
    LinkProposals(Candidates candidates, ElementCards cards) {
        this.candidates = candidates;
        this.cards = cards;
    }

    /** Proposals within a text or comment, where only links are proposed; empty outside of texts. */
    Optional<CompletionList> at(Site site) {
        Piece inside = site.caret().inside();
        if (inside == null) {
            return Optional.empty();
        }
        if (inside.isComment()) {
            return Optional.of(new CompletionList(List.of()));
        }
        return link(site, inside, "[[", "]]", CorePackage.Literals.IDENTIFIED__REPLACED_BY)
                .or(() -> link(site, inside, "{{param:", "}}", EditionPackage.Literals.PARAMETER_SETTING__PARAMETER))
                .or(() -> Optional.of(new CompletionList(List.of())));
    }

    private Optional<CompletionList> link(Site site, Piece inside, String open, String close, EReference reference) {
        String text = site.caret().text();
        int caret = site.caret().offset();
        String before = text.substring(inside.offset(), caret);
        int start = before.lastIndexOf(open) + open.length();
        if (start < open.length() || before.indexOf(close, start) >= 0 || before.indexOf('\n', start) >= 0 || before.indexOf('|', start) >= 0) {
            return Optional.empty();
        }
        int end = caret;
        while (end < inside.end() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-' || text.charAt(end) == '.')) {
            end++;
        }
        Word word = new Word(inside.offset() + start, end, before.substring(start).stripLeading());
        String tail = text.startsWith(close, end) || text.startsWith("|", end) ? "" : close;
        List<Proposal> proposals = new ArrayList<>();
        candidates.of(reference, word.typed(), site, MOST).forEach(candidate -> proposals.add(new Proposal(candidate.form(),
                candidate.label() + " " + candidate.fullName(), candidate.form() + tail, false, CompletionItemKind.Reference,
                candidate.label(), cards.of(candidate), 0)));
        return Optional.of(Items.of(proposals, text, word));
    }
}
