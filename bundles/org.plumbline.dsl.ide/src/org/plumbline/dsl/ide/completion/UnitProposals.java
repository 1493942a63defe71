package org.plumbline.dsl.ide.completion;

import com.google.inject.Singleton;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.units.UnitVocabulary;
import org.plumbline.core.units.UnitWord;

/** Proposes units and currencies, those first that the file uses already. */
@Singleton
final class UnitProposals {

    private static final Pattern CURRENCY = Pattern.compile("\\d ([A-Z]{3})\\b");
    private static final Pattern UNIT = Pattern.compile("\\d ([a-z][a-z/-]+)\\b");

    private static final Map<String, String> KNOWN = Currency.getAvailableCurrencies().stream().collect(Collectors.toMap(
            Currency::getCurrencyCode, currency -> currency.getDisplayName(Locale.ENGLISH), (one, same) -> one, TreeMap::new));

    private final UnitVocabulary vocabulary = new UnitVocabulary();

    List<Proposal> units(Site site, int rank) {
        Set<String> used = used(UNIT, site.caret().text());
        used.retainAll(vocabulary.words().stream().map(UnitWord::plural).toList());
        Stream<String> all = Stream.concat(Stream.concat(Stream.of("%"), used.stream()),
                Stream.concat(vocabulary.words().stream().map(UnitWord::plural), used(CURRENCY, site.caret().text()).stream()));
        List<Proposal> words = all.distinct().map(unit -> Proposal.value(unit, "unit", rank)).toList();
        return Stream.concat(words.stream(), otherCurrencies(site, rank + 1)).toList();
    }

    List<Proposal> currencies(Site site, int rank) {
        Stream<Proposal> used = used(CURRENCY, site.caret().text()).stream().map(code -> currency(code, rank));
        return Stream.concat(used, otherCurrencies(site, rank + 1)).toList();
    }

    private static Stream<Proposal> otherCurrencies(Site site, int rank) {
        return site.caret().word().typed().isEmpty() ? Stream.empty()
                : KNOWN.keySet().stream().map(code -> currency(code, rank));
    }

    private static Proposal currency(String code, int rank) {
        return Proposal.value(code, KNOWN.getOrDefault(code, ""), rank);
    }

    private static Set<String> used(Pattern pattern, String text) {
        Set<String> used = new LinkedHashSet<>();
        pattern.matcher(text).results().forEach(result -> used.add(result.group(1)));
        return used;
    }
}
