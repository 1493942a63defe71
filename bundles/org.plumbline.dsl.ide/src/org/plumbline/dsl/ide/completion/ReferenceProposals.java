package org.plumbline.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.CompletionItemKind;
import org.plumbline.dsl.expectation.Expected;
import org.plumbline.dsl.expectation.Given;

/** Proposes the elements that a reference may lead to; in a list, those that it does not name yet. */
@Singleton
final class ReferenceProposals {

    private static final int MOST = 100;

    private final Candidates candidates;
    private final ElementCards cards;

    @Inject
    ReferenceProposals(Candidates candidates, ElementCards cards) {
        this.candidates = candidates;
        this.cards = cards;
    }

    List<Proposal> of(Expected expected, Site site) {
        EReference reference = expected.reference().orElseThrow();
        Set<String> named = reference.isMany() ? named(expected, site, reference.getName()) : Set.of();
        int rank = Ranks.value(expected, site);
        return candidates.of(reference, site.caret().word().typed(), site, MOST).stream()
                .filter(candidate -> !named.contains(candidate.form()))
                .map(candidate -> proposal(candidate, rank)).toList();
    }

    Proposal proposal(Candidate candidate, int rank) {
        return new Proposal(candidate.form(), alias(candidate), candidate.form(), false, CompletionItemKind.Reference,
                candidate.label(), cards.of(candidate), rank);
    }

    private static String alias(Candidate candidate) {
        return candidate.fullName().equals(candidate.form()) ? candidate.label() : candidate.label() + " " + candidate.fullName();
    }

    private static Set<String> named(Expected expected, Site site, String feature) {
        return site.given(expected.place().element()).stream().filter(given -> given.feature().equals(feature))
                .map(Given::piece).map(piece -> piece.text()).collect(Collectors.toSet());
    }
}
