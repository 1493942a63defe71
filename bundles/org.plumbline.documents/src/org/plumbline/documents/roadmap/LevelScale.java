package org.plumbline.documents.roadmap;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.Rating;
import org.plumbline.core.scoring.ScoreLevels;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Shade;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.palette.RiskScale;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.ScaleLevel;

/** The levels of risk of a methodology, from harmless to worst, with their names and colours. */
final class LevelScale {

    private final List<ScaleLevel> levels;
    private final RiskScale scale;
    private final String unrated;

    /** @param unrated what stands where a risk has no level */
    LevelScale(Optional<Methodology> methodology, ModelTexts texts, String unrated) {
        this.unrated = unrated;
        this.levels = methodology.flatMap(known -> Resolved.one(known.getLevels())).stream()
                .flatMap(known -> known.getLevels().stream()).sorted(new ScoreLevels().bySeverity()).toList();
        List<String> names = levels.stream().map(texts::name).map(name -> name.isBlank() ? "?" : name).toList();
        List<String> marks = marks(names);
        this.scale = new RiskScale(Stream.iterate(0, at -> at < names.size(), at -> at + 1)
                .map(at -> new RiskScale.Level(names.get(at), marks.get(at), Color.parse(levels.get(at).getColor()))).toList());
    }

    private static List<String> marks(List<String> names) {
        List<String> initials = names.stream().map(name -> Stream.of(name.strip().split("\\s+"))
                .map(word -> word.isEmpty() ? "" : Character.toString(word.codePointAt(0))).limit(2).collect(Collectors.joining())).toList();
        return initials.stream().map(LevelScale::withoutAccents).distinct().count() == names.size() ? initials
                : Stream.iterate(1, at -> at <= names.size(), at -> at + 1).map(at -> Integer.toString(at)).toList();
    }

    /** An accent alone does not tell two marks apart. */
    private static String withoutAccents(String mark) {
        return Normalizer.normalize(mark, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** The levels, from harmless to worst. */
    List<ScaleLevel> levels() {
        return levels;
    }

    /** The levels as charts know them. */
    RiskScale scale() {
        return scale;
    }

    /** The place of a level, 0 for the most harmless; -1 for one of another scale. */
    int rank(ScaleLevel level) {
        return levels.indexOf(level);
    }

    /** A level's name upon its colour; empty for a level of another scale. */
    Optional<Shade> shade(ScaleLevel level) {
        int rank = rank(level);
        return rank < 0 ? Optional.empty() : Optional.of(new Shade(scale.color(rank), scale.levels().get(rank).name()));
    }

    /** The level of a rating in words. */
    String name(Rating rating) {
        return rating.levelOfRisk().flatMap(this::shade).map(Shade::label).orElse(unrated);
    }

    /** The level of a rating as a cell. */
    Cell cell(Rating rating) {
        return rating.levelOfRisk().flatMap(this::shade).map(Cell::shaded).orElseGet(() -> Cell.of(unrated));
    }
}
