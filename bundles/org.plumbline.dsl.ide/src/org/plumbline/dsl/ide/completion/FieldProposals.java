package org.plumbline.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.plumbline.dsl.expectation.Expected;
import org.plumbline.dsl.expectation.Given;
import org.plumbline.dsl.expectation.Piece;
import org.plumbline.dsl.ide.guide.FieldGuide;
import org.plumbline.dsl.ide.guide.GuideRow;
import org.plumbline.dsl.ide.guide.GuideSection;

/** Proposes the words that elements, fields and their parts begin with, each with a skeleton of what has to follow. */
@Singleton
final class FieldProposals {

    private final Skeletons skeletons;
    private final SiteValues.Factory values;
    private final FieldGuide guide;

    @Inject
    FieldProposals(Skeletons skeletons, SiteValues.Factory values, FieldGuide guide) {
        this.skeletons = skeletons;
        this.values = values;
        this.guide = guide;
    }

    List<Proposal> of(Expected expected, Site site) {
        String word = expected.word().orElse("");
        if (word.equals("{")) {
            return site.caret().following() != null && site.caret().following().text().equals("{") ? List.of()
                    : List.of(Proposal.snippet("{", skeletons.after(expected, word, values.at(site)), CompletionItemKind.Struct, "", "",
                            Ranks.part(site)));
        }
        if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
            return List.of();
        }
        FieldPlace field = FieldPlace.of(expected);
        return field.isField() ? field(expected, field, field.phrase(), site).stream().toList() : List.of(part(expected, field, site));
    }

    /** A field or element, unless it is there already and may stand only once. */
    Optional<Proposal> field(Expected expected, FieldPlace field, String written, Site site) {
        EClass type = field.element().type();
        boolean given = field.feature().filter(feature -> given(field, site).contains(feature)).isPresent();
        EStructuralFeature feature = field.feature().map(type::getEStructuralFeature).orElse(null);
        if (given && feature != null && !feature.isMany()) {
            return Optional.empty();
        }
        Optional<GuideRow> row = guide.field(type, written);
        Optional<GuideSection> made = field.made(expected).flatMap(guide::section);
        int place = row.map(found -> guide.place(type, found)).orElse(500);
        int rank = Ranks.field(row.filter(GuideRow::isMust).isPresent(), given, row.filter(found -> guide.isCommon(type, found)).isPresent(),
                place) + (Ranks.isFresh(site.caret()) ? 0 : 10_000);
        return Optional.of(Proposal.snippet(written, text(expected, written, site),
                made.isPresent() ? CompletionItemKind.Struct : CompletionItemKind.Field,
                made.map(GuideSection::title).or(() -> row.map(GuideRow::value)).orElse(""),
                documentation(row, made), rank));
    }

    private Proposal part(Expected expected, FieldPlace field, Site site) {
        String word = field.phrase();
        Optional<GuideRow> row = guide.field(expected.place().type(), word);
        return Proposal.snippet(word, text(expected, word, site), CompletionItemKind.Keyword, row.map(GuideRow::value).orElse(""),
                row.map(GuideRow::card).orElse(""), Ranks.part(site));
    }

    /** Where the line goes on behind the word, what follows is there already. */
    private SnippetText text(Expected expected, String written, Site site) {
        if (!goesOn(site)) {
            return skeletons.after(expected, written, values.at(site));
        }
        SnippetText text = new SnippetText();
        List<String> words = List.of(written.split(" "));
        for (String word : words) {
            if (word.equals(words.getFirst()) || !site.caret().following().text().equals(word)) {
                text.word(word);
            }
        }
        return text;
    }

    private static boolean goesOn(Site site) {
        Piece next = site.caret().following();
        return next != null && !next.text().equals("}")
                && site.caret().text().substring(site.caret().word().end(), next.offset()).indexOf('\n') < 0;
    }

    private static Set<String> given(FieldPlace field, Site site) {
        return site.given(field.element()).stream().map(Given::feature).collect(Collectors.toSet());
    }

    private static String documentation(Optional<GuideRow> row, Optional<GuideSection> made) {
        String form = made.filter(section -> !section.forms().isEmpty())
                .map(section -> "```text\n" + String.join("\n", section.forms()) + "\n```").orElse("");
        String card = row.map(GuideRow::card).orElse("");
        return card.isEmpty() || form.isEmpty() ? card + form : card + "\n\n" + form;
    }
}
