package org.plumbline.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.plumbline.dsl.expectation.Expected;
import org.plumbline.dsl.ide.guide.FieldGuide;
import org.plumbline.dsl.ide.guide.GuideRow;
import org.plumbline.model.core.CorePackage;

/** Proposes values: words of lists, dates, units, currencies, languages, ids and the frame of a text. */
@Singleton
final class ValueProposals {

    private final FieldProposals fields;
    private final Skeletons skeletons;
    private final SiteValues.Factory values;
    private final FieldGuide guide;
    private final FreeIds ids;
    private final DateProposals dates;
    private final UnitProposals units;
    private final LanguageProposals languages;
    private final LevelProposals levels;

    @Inject
    ValueProposals(FieldProposals fields, Skeletons skeletons, SiteValues.Factory values, FieldGuide guide, FreeIds ids,
            DateProposals dates, UnitProposals units, LanguageProposals languages, LevelProposals levels) {
        this.fields = fields;
        this.skeletons = skeletons;
        this.values = values;
        this.guide = guide;
        this.ids = ids;
        this.dates = dates;
        this.units = units;
        this.languages = languages;
        this.levels = levels;
    }

    List<Proposal> of(Expected expected, Site site) {
        ParserRule rule = expected.value().orElseThrow();
        int rank = Ranks.value(expected, site);
        if (rule.getType().getClassifier() instanceof EEnum list) {
            return words(expected, rule, list, site);
        }
        EClass type = expected.place().type();
        return switch (rule.getName()) {
            case "Id" -> List.of(Proposal.value(ids.next(type, site), "next free id", rank));
            case "Date" -> dates.of(expected, site, rank);
            case "Unit" -> units.units(site, rank);
            case "Name" -> units.currencies(site, rank);
            case "Tag" -> languages.tags(expected, site, rank);
            case "TextTag" -> languages.translations(expected, site, rank);
            case "Text" -> List.of(Proposal.snippet("\"…\"", new SnippetText().quoted(), CompletionItemKind.Text, "", "", rank));
            case "Difficulty" -> IntStream.rangeClosed(1, 5).mapToObj(easy -> Proposal.value(easy + " of 5", "", rank)).toList();
            case "Whole", "Number", "Signed" -> number(expected, type, site, rank);
            default -> List.of();
        };
    }

    /** A word that completes a value of several words: {@code over} behind {@code just}. */
    List<Proposal> rest(Expected expected) {
        return expected.word().filter(word -> Character.isLetter(word.charAt(0)))
                .filter(word -> expected.frame().call() == null || !expected.frame().rule().getName().equals("Word"))
                .map(word -> Proposal.word(word, "", "", 0)).stream().toList();
    }

    private List<Proposal> words(Expected expected, ParserRule rule, EEnum list, Site site) {
        FieldPlace field = FieldPlace.of(expected);
        Set<String> given = expected.feature().filter(feature -> feature.isMany()).isEmpty() ? Set.of()
                : site.given(expected.place().element()).stream()
                        .filter(piece -> piece.feature().equals(expected.feature().get().getName()))
                        .map(piece -> piece.piece().text()).collect(Collectors.toSet());
        Stream<String> words = Words.of(rule).stream().filter(word -> field.isField() || !given.contains(word))
                .map(word -> isOne(rule, site) && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        return field.isField()
                ? words.flatMap(word -> fields.field(expected, field, word, site).stream()).toList()
                : words.map(word -> Proposal.snippet(word, skeletons.after(expected, word, values.at(site)), CompletionItemKind.EnumMember,
                        "", guide.word(list, word).map(GuideRow::meaning).orElse(""), rank(expected, rule, site))).toList();
    }

    private static int rank(Expected expected, ParserRule rule, Site site) {
        return rule.getName().equals("TranslationState") ? Ranks.part(site) : Ranks.value(expected, site);
    }

    private static boolean isOne(ParserRule rule, Site site) {
        return rule.getName().equals("TimeUnit") && site.caret().previous() != null && site.caret().previous().text().equals("1");
    }

    /** A number that counts something is proposed with its unit; one on a scale with its levels. */
    private List<Proposal> number(Expected expected, EClass type, Site site, int rank) {
        List<Proposal> onScale = levels.of(expected, site, rank);
        boolean counts = type == CorePackage.Literals.DURATION || type == CorePackage.Literals.MONEY;
        if (!onScale.isEmpty() || !counts || !(expected.piece() instanceof RuleCall)) {
            return onScale;
        }
        SnippetText text = skeletons.whole(expected.place().rule(), values.at(site));
        String label = type == CorePackage.Literals.DURATION ? "1 day …" : "1 EUR …";
        return List.of(Proposal.snippet(label, text, CompletionItemKind.Value, "", "", rank));
    }
}
