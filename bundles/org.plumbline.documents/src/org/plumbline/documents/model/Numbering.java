package org.plumbline.documents.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of a document's sections, figures and tables, in reading order, the same for every format. Making one also
 * proves that every anchor is there once and that every reference and internal link leads to one.
 */
public final class Numbering {

    private final Map<Anchor, Number> numbers = new LinkedHashMap<>();
    private final Set<Anchor> anchors = new HashSet<>();
    private int figures;
    private int tables;

    /** What a number counts. */
    public enum Kind {
        SECTION, FIGURE, TABLE
    }

    /** A number as it is printed, for example section "2.1" or figure "3", in the digits 0 to 9. */
    public record Number(Kind kind, String text) {
    }

    public Numbering(Document document) {
        number(document.sections(), "");
        new BlockTree(section -> add(section.anchor()), this::count, inline -> { }).walk(document);
        new BlockTree(section -> { }, block -> { }, this::prove).walk(document);
    }

    /** The number of the section, figure or table with that anchor. */
    public Number of(Anchor anchor) {
        Number number = numbers.get(anchor);
        if (number == null) {
            throw new IllegalArgumentException("The document has no section, figure or table with the anchor " + anchor.value());
        }
        return number;
    }

    private void number(List<Section> sections, String prefix) {
        int count = 0;
        for (Section section : sections) {
            count++;
            numbers.put(section.anchor(), new Number(Kind.SECTION, prefix + count));
            number(section.sections(), prefix + count + ".");
        }
    }

    private void count(Block block) {
        switch (block) {
            case Figure figure -> {
                add(figure.anchor());
                numbers.put(figure.anchor(), new Number(Kind.FIGURE, Integer.toString(++figures)));
            }
            case Table table -> {
                table.anchor().ifPresent(anchor -> {
                    add(anchor);
                    numbers.put(anchor, new Number(Kind.TABLE, Integer.toString(++tables)));
                });
                table.rowGroups().forEach(group -> group.rows().forEach(row -> row.anchor().ifPresent(this::add)));
            }
            case CardBlock card -> add(card.anchor());
            default -> { }
        }
    }

    private void add(Anchor anchor) {
        if (!anchors.add(anchor)) {
            throw new IllegalArgumentException("The document has the anchor " + anchor.value() + " twice");
        }
    }

    private void prove(Inline inline) {
        if (inline instanceof Inline.Reference reference) {
            of(reference.to());
        } else if (inline instanceof Inline.Link link && link.target() instanceof LinkTarget.Internal internal
                && !anchors.contains(internal.anchor())) {
            throw new IllegalArgumentException("The document has no place with the anchor " + internal.anchor().value());
        }
    }
}
