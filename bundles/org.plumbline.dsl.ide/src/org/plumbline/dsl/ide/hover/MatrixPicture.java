package org.plumbline.dsl.ide.hover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.Rating;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;

/** Where a risk lies between likelihood and impact: a grid of characters, the likely at the top, the grave at the right. */
final class MatrixPicture {

    private static final int LARGEST = 10;

    private MatrixPicture() {
    }

    /**
     * The grid; empty where the method has no two scales, or too large ones.
     *
     * @param likelihood what the side is called
     * @param impact what the bottom is called
     */
    static String of(Methodology method, Rating.Cell cell, String likelihood, String impact) {
        List<ScaleLevel> rows = levels(method.getLikelihood());
        List<ScaleLevel> columns = levels(method.getImpact());
        if (rows.isEmpty() || columns.isEmpty() || rows.size() > LARGEST || columns.size() > LARGEST) {
            return "";
        }
        StringBuilder picture = new StringBuilder(likelihood).append('\n');
        for (ScaleLevel row : rows.reversed()) {
            picture.append(number(row));
            for (ScaleLevel column : columns) {
                picture.append("  ").append(row == cell.likelihood() && column == cell.impact() ? '●' : '·');
            }
            picture.append('\n');
        }
        return picture.append("   ").append(columns.stream().map(MatrixPicture::number).collect(Collectors.joining()))
                .append("  ").append(impact).append('\n').toString();
    }

    private static List<ScaleLevel> levels(Scale scale) {
        return Optional.ofNullable(scale).flatMap(Resolved::one).stream().flatMap(known -> known.getLevels().stream())
                .filter(level -> level.getValue() != null).toList();
    }

    private static String number(ScaleLevel level) {
        String number = level.getValue().stripTrailingZeros().toPlainString();
        return " ".repeat(Math.max(0, 3 - number.length())) + number;
    }
}
