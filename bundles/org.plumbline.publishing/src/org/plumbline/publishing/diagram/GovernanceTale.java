package org.plumbline.publishing.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.model.governance.Seat;

/** Tells a governance diagram: the bodies band by band with their seats, who reports to whom, and the seats that wait for somebody. */
final class GovernanceTale implements Tale {

    private final Telling telling;

    GovernanceTale(Telling telling) {
        this.telling = telling;
    }

    @Override
    public List<String> tell(DiagramView view) {
        List<NodeView> bodies = view.nodes().stream().flatMap(band -> band.children().stream()).toList();
        List<NodeView> seats = bodies.stream().flatMap(body -> body.children().stream()).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(bodies.isEmpty() ? telling.say("governance.none") : telling.say("governance.shows",
                telling.count("bodies", bodies.size()), telling.count("bands", filled(view).count()), telling.count("seats", seats.size())));
        filled(view).forEach(band -> {
            sentences.add(telling.say("governance.band", Telling.name(band), telling.counted("bodies", Telling.names(band.children().stream()))));
            band.children().stream().filter(body -> !body.children().isEmpty()).forEach(body -> sentences.add(telling.say("governance.seats",
                    Telling.name(body), telling.counted("seats", body.children().stream().map(this::seat).toList()))));
        });
        Map<String, String> names = new HashMap<>();
        view.allNodes().forEach(node -> names.put(node.key(), Telling.name(node)));
        view.edges().forEach(edge -> sentences.add(telling.say(edge.mapping().equals("Oversees") ? "governance.oversees" : "governance.reports",
                names.get(edge.source()), names.get(edge.end()))));
        List<String> vacant = seats.stream().filter(GovernanceTale::isVacant).map(this::seat).toList();
        if (!vacant.isEmpty()) {
            sentences.add(telling.say("governance.vacant", telling.counted("seats", vacant)));
        }
        return sentences;
    }

    private static Stream<NodeView> filled(DiagramView view) {
        return view.nodes().stream().filter(band -> !band.children().isEmpty());
    }

    /** The star of a seat that must be filled is a word here. */
    private String seat(NodeView node) {
        String name = Telling.name(node).replace(" *", "");
        return node.target() instanceof Seat seat && seat.isRequired() ? telling.say("governance.required", name) : name;
    }

    private static boolean isVacant(NodeView node) {
        return node.target() instanceof Seat seat && seat.isRequired() && Resolved.one(seat.getHolder()).isEmpty();
    }
}
