package org.plumbline.documents.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.DefinitionList;
import org.plumbline.documents.model.DefinitionList.Entry;
import org.plumbline.documents.model.Section;
import org.plumbline.model.catalogue.Term;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.edition.Edition;

/** The words of the toolbox's glossary that the document uses, with their meaning. */
final class Glossary {

    private static final String ARABIC_ARTICLE = "ال";

    private final Roadmap roadmap;

    Glossary(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    /** The terms that occur in some sections, in the order of the toolbox; empty where none does. */
    Optional<Section> section(List<Section> sections) {
        String text = Documents.text(sections).toLowerCase(Locale.ROOT);
        List<Entry> entries = toolboxes().flatMap(toolbox -> toolbox.getTerms().stream())
                .filter(term -> roadmap.texts().has(term.getDescription()) && occurs(term, text))
                .map(term -> new Entry(roadmap.texts().label(term), roadmap.texts().blocks(term.getDescription()))).toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(Section.of(new Anchor("glossary"), roadmap.words().get("glossary.title"),
                List.of(new DefinitionList(entries))));
    }

    private Stream<Toolbox> toolboxes() {
        return Resolved.one(roadmap.engagement().getEdition()).map(Edition::getImports).stream().flatMap(List::stream)
                .flatMap(part -> Resolved.one(part.getToolbox()).stream())
                .filter(Toolbox.class::isInstance).map(Toolbox.class::cast).distinct();
    }

    private boolean occurs(Term term, String text) {
        String name = roadmap.texts().name(term).toLowerCase(Locale.ROOT);
        return !name.isBlank() && pattern(name).matcher(text).find();
    }

    /** A word with the ending of a plural, or in Arabic with the article and the little words that are written as one with it. */
    private static Pattern pattern(String name) {
        String word = name.startsWith(ARABIC_ARTICLE) ? "[وفبك]*(?:لل|ال|ل)?" + Pattern.quote(name.substring(ARABIC_ARTICLE.length()))
                : Pattern.quote(name) + "(?:e?s)?";
        return Pattern.compile("(?<!\\p{L})" + word + "(?!\\p{L})");
    }
}
