package org.plumbline.publishing.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.diagram.view.TableView;

/** Tells tables line by line: what a line is called, and what stands in it under which heading. */
final class TableTale {

    /** Their columns stand for elements, so that lines without cells are worth a word. */
    private static final Set<String> CROSSED = Set.of("FrameworkMatrix", "RiskToolMatrix");

    private final Telling telling;

    TableTale(Telling telling) {
        this.telling = telling;
    }

    List<String> tell(TableView table) {
        boolean crossed = CROSSED.contains(table.description());
        List<String> sentences = new ArrayList<>();
        sentences.add(telling.say("table.shows", telling.count("rows", table.lines().size()), telling.count("columns", table.columns().size())));
        if (crossed && !table.columns().isEmpty()) {
            sentences.add(telling.say("table.columns", telling.list(table.columns().stream().map(TableView.Column::header).toList())));
        }
        Map<String, String> headers = new HashMap<>();
        table.columns().forEach(column -> headers.put(column.key(), column.header()));
        table.lines().forEach(line -> sentences.add(line(line, headers, crossed)));
        long cells = table.lines().stream().flatMap(line -> line.cells().stream()).filter(cell -> !cell.text().isBlank()).count();
        if (crossed && !table.lines().isEmpty()) {
            sentences.add(telling.say("table.filled", cells, (long) table.lines().size() * table.columns().size()));
        }
        return sentences;
    }

    private String line(TableView.Row line, Map<String, String> headers, boolean crossed) {
        List<TableView.Cell> filled = line.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
        String header = Telling.line(line.header(), telling.idAndName(line.target()));
        List<String> cells = filled.stream().filter(cell -> !header.equals(Telling.line(cell.text(), "")))
                .map(cell -> telling.say("pair", headers.get(cell.column()), Telling.line(cell.text(), ""))).toList();
        return cells.isEmpty() ? telling.say(crossed ? "table.nothing" : "table.heading", header)
                : telling.say("table.line", header, String.join(telling.say("table.next"), cells));
    }
}
