package org.plumbline.documents.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of blocks without their form.
 *
 * @param runs the texts in reading order
 */
public record PlainText(List<String> runs) {

    public PlainText {
        runs = List.copyOf(runs);
    }

    /** The words of these blocks and of all that they hold. */
    public static PlainText of(List<? extends Block> blocks) {
        List<String> runs = new ArrayList<>();
        new BlockTree(section -> { }, block -> { }, inline -> {
            if (inline instanceof Inline.Text text) {
                runs.add(text.text());
            } else if (inline instanceof Inline.Code code) {
                runs.add(code.text());
            }
        }).walk(blocks);
        return new PlainText(runs);
    }

    /** Length of the longest stretch in which no line may end, in characters of Java. */
    public int longestWord() {
        return runs.stream().flatMap(run -> Arrays.stream(run.split("[\\s-]+"))).mapToInt(String::length).max().orElse(0);
    }
}
