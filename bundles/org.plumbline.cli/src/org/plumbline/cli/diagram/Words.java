package org.plumbline.cli.diagram;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;

/** What pictures show, in words, for those who do not see them. */
final class Words {

    private static final int LONGEST = 3_000;

    private final Narration narration = new Narration("en");

    String of(DiagramView view) {
        return cut(narration.tell(view).stream().skip(1).filter(sentence -> !sentence.isBlank()).collect(Collectors.joining(" ")));
    }

    String of(TableView view) {
        String columns = view.columns().stream().map(TableView.Column::header).collect(Collectors.joining(", "));
        return cut(view.title() + ". " + columns + ". " + view.lines().stream().map(row -> row.header() + ": "
                + row.cells().stream().map(TableView.Cell::text).filter(text -> !text.isBlank()).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". ")));
    }

    String of(TreeView view) {
        return cut(view.title() + ". " + view.items().stream().flatMap(Words::all).collect(Collectors.joining("; ")));
    }

    private static Stream<String> all(TreeView.Item item) {
        return Stream.concat(Stream.of(item.label().text()), item.children().stream().flatMap(Words::all));
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
