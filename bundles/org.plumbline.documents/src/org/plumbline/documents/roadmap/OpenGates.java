package org.plumbline.documents.roadmap;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.cost.Costs;
import org.plumbline.core.gates.GateOutcome;
import org.plumbline.core.gates.Gates;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.documents.model.Inline;
import org.plumbline.model.method.PhaseKind;

/** The gates of the method that are not met, up to the phase that the engagement is in: a later phase has its time. */
final class OpenGates {

    private final Roadmap roadmap;

    OpenGates(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    /** A sentence for each open gate, in the order of the phases. */
    List<List<Inline>> all() {
        return new Gates(roadmap.project(), new RiskScoring(), new Costs()).of(roadmap.engagement(), roadmap.asOf()).stream()
                .filter(outcome -> !outcome.met() && due(outcome.phase().getKind())).map(this::sentence).toList();
    }

    private boolean due(PhaseKind phase) {
        return !roadmap.engagement().isSetPhase() || phase.compareTo(roadmap.engagement().getPhase()) <= 0;
    }

    private List<Inline> sentence(GateOutcome outcome) {
        Wording words = roadmap.words();
        List<Inline> name = roadmap.texts().label(outcome.phase());
        List<Inline> phase = name.isEmpty() ? words.fill("PhaseKind." + outcome.phase().getKind().getName()) : name;
        List<Inline> missing = words.fill("gate." + outcome.gate().getCondition().getName() + "." + outcome.state().reason(),
                words.formats().number(outcome.state().have()), words.formats().number(outcome.state().want()),
                words.list(outcome.state().names().stream().map(open -> List.of(Inline.isolate(open))).toList()));
        List<Inline> text = words.fill(outcome.gate().isAdvisory() ? "gate.advises" : "gate.blocks", phase, missing);
        return Optional.of(roadmap.texts().line(outcome.gate().getReason())).filter(reason -> !reason.isEmpty())
                .map(reason -> words.fill("pair", text, List.of(new Inline.Emphasis(reason)))).orElse(text);
    }
}
