package org.plumbline.dsl.ide.lens;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.schedule.ScheduledAction;
import org.plumbline.core.scoring.Rating.Rated;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.core.scoring.Stage;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.ide.text.TextPositions;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Score;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;

/** What is worked out within lines: the level behind a score, and behind the name of an action by how much it can slip. */
@Singleton
public final class InlayHints {

    private final Texts texts = new Texts();
    private final RiskScoring scoring = new RiskScoring();

    /** The hints of a piece of a file, in its order. */
    public List<InlayHint> of(XtextResource file, int offset, int length) {
        if (file.getContents().isEmpty() || file.getParseResult() == null) {
            return List.of();
        }
        FigureTexts words = new FigureTexts();
        ProjectFigures project = ProjectFigures.around(file);
        List<Placed> placed = new ArrayList<>();
        for (var elements = file.getContents().getFirst().eAllContents(); elements.hasNext();) {
            switch (elements.next()) {
                case AssessedRisk risk -> placed.addAll(levels(risk, words));
                case ActionPlan plan -> project.schedule(plan).forEach(action -> slack(action, file, words).ifPresent(placed::add));
                default -> { }
            }
        }
        TextPositions positions = TextPositions.of(file);
        return placed.stream().filter(hint -> hint.offset() >= offset && hint.offset() <= offset + length)
                .sorted(Comparator.comparingInt(Placed::offset)).map(hint -> hint(hint, positions)).toList();
    }

    private List<Placed> levels(AssessedRisk risk, FigureTexts words) {
        List<Placed> levels = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            Optional<Score> score = stage.of(risk);
            if (score.isPresent() && scoring.rate(risk, stage) instanceof Rated rated) {
                INode node = NodeModelUtils.findActualNodeFor(score.get());
                String language = texts.fileLanguage(risk);
                String level = texts.in(rated.level().getName(), language).map(name -> name.text()).orElse(rated.level().getId());
                String text = rated.figure().map(figure -> words.text(language, "score.levelWithFigure", level, figure.toPlainString()))
                        .orElseGet(() -> words.text(language, "score.level", level));
                placedAt(node, text).ifPresent(levels::add);
            }
        }
        return levels;
    }

    /** Actions of a plan may stand in other files. */
    private Optional<Placed> slack(ScheduledAction scheduled, XtextResource file, FigureTexts words) {
        Action action = scheduled.action();
        String language = texts.fileLanguage(action);
        String text = scheduled.critical() ? words.text(language, "action.critical")
                : words.text(language, "action.slack", scheduled.slack());
        return action.eResource() == file ? placedAt(head(action), text) : Optional.empty();
    }

    private static INode head(EObject action) {
        List<INode> nodes = new ArrayList<>();
        for (EStructuralFeature feature : List.of(CorePackage.Literals.IDENTIFIED__ID, CorePackage.Literals.NAMED__NAME)) {
            nodes.addAll(NodeModelUtils.findNodesForFeature(action, feature));
        }
        return nodes.isEmpty() ? null : nodes.getLast();
    }

    private static Optional<Placed> placedAt(INode node, String text) {
        return node == null ? Optional.empty() : Optional.of(new Placed(node.getEndOffset(), text));
    }

    private static InlayHint hint(Placed placed, TextPositions positions) {
        InlayHint hint = new InlayHint(positions.position(placed.offset()), Either.forLeft(placed.text()));
        hint.setPaddingLeft(true);
        return hint;
    }

    private record Placed(int offset, String text) {
    }
}
