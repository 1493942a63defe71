package org.plumbline.publishing.diagram;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.design.LabelServices;
import org.plumbline.design.Presentation;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.documents.text.Formats;
import org.plumbline.documents.text.Texts;
import org.plumbline.model.core.Identified;

/** The words that all tales share: sentences with places to fill, counted things, lists, names. */
final class Telling {

    private final Texts texts;
    private final Formats formats;
    private final LabelServices labels;

    /** @param language BCP 47 tag of the sentences */
    Telling(String language) {
        this.texts = Texts.of(Telling.class, "narration", language);
        this.formats = new Formats(language);
        this.labels = new LabelServices(Presentation.in(language));
    }

    /** The sentence of a key, its places filled. */
    String say(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** Some things with their number: {@code 3 risks}. */
    String count(String things, long number) {
        return texts.plural("n." + things, number, formats.number(number));
    }

    /** Things with their number, all of them named behind it: {@code 2 risks: A and B}. */
    String counted(String things, List<String> names) {
        return texts.get("counted", count(things, names.size()), list(names));
    }

    /** Things one after the other, as a sentence lists them; set apart by more than commas where they have commas of their own. */
    String list(List<String> things) {
        boolean has = things.size() > 1 && things.stream().anyMatch(thing -> thing.contains(",") || thing.contains("،"));
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < things.size(); at++) {
            boolean last = at == things.size() - 1;
            String between = has ? last ? "list.long.last" : "list.long" : last ? "list.last" : "list.next";
            all.append(at == 0 ? "" : texts.get(between)).append(things.get(at));
        }
        return all.toString();
    }

    /** What a node says, on one line; what it is called in the specification where it says nothing. */
    static String name(NodeView node) {
        return line(node.label().text(), node.mapping());
    }

    static List<String> names(Stream<NodeView> nodes) {
        return nodes.map(Telling::name).toList();
    }

    /** A text on one line; another one where there is none. */
    static String line(String text, String otherwise) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? otherwise : line;
    }

    /** The id of an element and its name. */
    String idAndName(EObject element) {
        return element instanceof Identified identified ? labels.idAndLabel(identified) : labels.label(element);
    }
}
