package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.Label;

/**
 * Arranges what lies in bands in columns that all bands share: what an edge leads to lies to the right of where it comes from. What no edge
 * joins fills the columns in the order of the model. The title of each band stands to its left.
 */
final class BandLayout {

    private static final double WIDEST_STRIP = 130;
    private static final double BETWEEN_COLUMNS = 44;
    private static final double BETWEEN_ROWS = 28;
    private static final double GOOD_WIDTH = 1_000;

    private final List<EdgeView> edges;
    private final Sizes sizes;

    BandLayout(List<EdgeView> edges, Sizes sizes) {
        this.edges = edges;
        this.sizes = sizes;
    }

    /** Arranges the children of bands, which have their sizes, and makes the bands large enough. */
    void arrange(List<Frame> bands) {
        Columns columns = new Columns(bands, edges);
        double strip = bands.stream().mapToDouble(band -> sizes.stripWidth(band, WIDEST_STRIP)).max().orElse(0);
        int least = columns.count() > 1 ? columns.count() : fitting(bands);
        List<List<BandRow>> all = bands.stream().map(band -> rows(band, columns, least)).toList();
        double[] widths = widths(all, least);
        double gap = columns.count() > 1 ? Math.max(BETWEEN_COLUMNS, widestLabel() + 2 * Frame.GAP) : Frame.GAP;
        for (int i = 0; i < bands.size(); i++) {
            place(bands.get(i), all.get(i), widths, strip, gap);
        }
    }

    /** The rows of a band: chains keep to a row of their own as far as they can. */
    private static List<BandRow> rows(Frame band, Columns columns, int count) {
        List<BandRow> rows = new ArrayList<>();
        Map<Frame, Integer> rowOf = new HashMap<>();
        for (Frame child : columns.ordered(band)) {
            int column = columns.of(child);
            int wanted = columns.before(child).stream().filter(rowOf::containsKey).mapToInt(rowOf::get).min().orElse(0);
            int from = columns.before(child).stream().filter(rowOf::containsKey).mapToInt(columns::of).min().orElse(column);
            int row = wanted;
            while (row < rows.size() && !rows.get(row).isFree(from + 1, column)) {
                row++;
            }
            while (rows.size() <= row) {
                rows.add(new BandRow(count));
            }
            rows.get(row).put(column, child);
            rowOf.put(child, row);
        }
        fill(rows, columns.unjoined(band), count);
        return rows;
    }

    /** What no edge joins, in rows of its own. */
    private static void fill(List<BandRow> rows, List<Frame> unjoined, int count) {
        for (int i = 0; i < unjoined.size(); i++) {
            if (i % count == 0) {
                rows.add(new BandRow(count));
            }
            rows.getLast().put(i % count, unjoined.get(i));
        }
    }

    private static double[] widths(List<List<BandRow>> all, int count) {
        double[] widths = new double[count];
        all.stream().flatMap(List::stream).forEach(row -> {
            for (int column = 0; column < count; column++) {
                widths[column] = Math.max(widths[column], row.width(column));
            }
        });
        return widths;
    }

    private void place(Frame band, List<BandRow> rows, double[] widths, double strip, double gap) {
        double y = BETWEEN_ROWS / 2;
        for (BandRow row : rows) {
            double line = y + row.above();
            double x = strip + Frame.PADDING;
            for (int column = 0; column < widths.length; column++) {
                double left = x;
                double room = widths[column];
                row.at(column).filter(Frame::isContainer).ifPresent(child -> {
                    child.width = room;
                    Rows.stretch(child);
                });
                row.at(column).ifPresent(child -> child.place(left + (room - child.width) / 2, line - child.height / 2));
                x += room + gap;
            }
            y = line + row.under() + BETWEEN_ROWS;
        }
        band.width = strip + 2 * Frame.PADDING + gap * (widths.length - 1);
        for (double width : widths) {
            band.width += width;
        }
        band.height = Math.max(y - BETWEEN_ROWS / 2, 2 * BETWEEN_ROWS);
        sizes.strip(band, strip);
    }

    /** As many columns as a sheet has room for, where no edge asks for some. */
    private static int fitting(List<Frame> bands) {
        ToDoubleFunction<Frame> width = child -> child.width + Frame.GAP;
        double mean = bands.stream().flatMap(band -> band.children.stream()).mapToDouble(width).average().orElse(GOOD_WIDTH);
        int most = bands.stream().mapToInt(band -> band.children.size()).max().orElse(1);
        return Math.clamp((int) (GOOD_WIDTH / mean), 1, Math.max(1, most));
    }

    private double widestLabel() {
        return edges.stream().flatMap(edge -> edge.center().stream()).mapToDouble((Label label) -> sizes.ofEdge(label).box().width()).max()
                .orElse(0);
    }
}
