package org.plumbline.dsl.ide.completion;

import com.google.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.expectation.Expected;
import org.plumbline.dsl.expectation.Piece;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.PlumbFile;

/** Proposes languages and tags, those first that the file uses already. */
@Singleton
final class LanguageProposals {

    private static final Pattern TAG = Pattern.compile("\\s([a-z]{2,3}(?:-[A-Za-z0-9]+)*):\\s*\"");
    private static final Pattern LIST = Pattern.compile("languages\\s+([a-zA-Z-]+(?:\\s*,\\s*[a-zA-Z-]+)*)");
    private static final List<String> COMMON = List.of("en", "es", "fr", "ar", "pt", "de", "ru", "zh", "sw", "hi");

    private final Texts texts = new Texts();

    /** Languages, or for a field of tags those that the file uses. */
    List<Proposal> tags(Expected expected, Site site, int rank) {
        String feature = expected.feature().map(found -> found.getName()).orElse("");
        if (feature.startsWith("language")) {
            return Stream.concat(used(site), COMMON.stream()).distinct().map(tag -> Proposal.value(tag, name(tag), rank)).toList();
        }
        return feature.equals("tags") ? tagsOfFile(site).map(tag -> Proposal.value(tag, "", rank)).toList() : List.of();
    }

    /** A translation into each language that the file uses and the text has not yet. */
    List<Proposal> translations(Expected expected, Site site, int rank) {
        Set<String> given = given(site);
        site.element().ifPresent(element -> given.add(texts.fileLanguage(element) + ":"));
        int later = Ranks.isFresh(site.caret()) ? rank + 9_000 : 0;
        return site.element().isEmpty() ? List.of()
                : used(site).distinct().filter(tag -> !given.contains(tag + ":"))
                        .map(tag -> Proposal.snippet(tag + ":", new SnippetText().word(tag + ":").quoted(), CompletionItemKind.Text,
                                name(tag), "", later)).toList();
    }

    /** The tags of the texts directly before the caret. */
    private static Set<String> given(Site site) {
        List<Piece> pieces = site.caret().pieces();
        Set<String> given = new LinkedHashSet<>();
        for (int i = site.caret().position() - 1; i >= 0; i--) {
            String text = pieces.get(i).text();
            if (text.endsWith(":")) {
                given.add(text);
            } else if (!text.startsWith("\"")) {
                break;
            }
        }
        return given;
    }

    private static Stream<String> used(Site site) {
        String text = site.caret().text();
        Stream<String> listed = LIST.matcher(text).results().flatMap(list -> Stream.of(list.group(1).split("\\s*,\\s*")));
        return Stream.concat(listed, TAG.matcher(text).results().map(result -> result.group(1))).filter(tag -> !tag.isEmpty());
    }

    private static Stream<String> tagsOfFile(Site site) {
        if (site.file().getContents().isEmpty() || !(site.file().getContents().getFirst() instanceof PlumbFile file)) {
            return Stream.empty();
        }
        Set<String> tags = new LinkedHashSet<>();
        file.eAllContents().forEachRemaining(element -> {
            if (element instanceof Identified identified) {
                tags.addAll(identified.getTags());
            }
        });
        return tags.stream().sorted();
    }

    private static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }
}
