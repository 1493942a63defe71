package org.plumbline.documents.docx;

import java.util.List;

import org.plumbline.documents.model.Table;

/** Shares the width of a table among its columns: by their weights, but none gets less than what keeps it readable. */
final class ColumnWidths {

    private ColumnWidths() {
    }

    /** @param least what each column needs, in the order of columns */
    static int[] of(List<Table.Column> columns, double[] least, int width) {
        double[] weights = columns.stream().mapToDouble(Table.Column::weight).toArray();
        boolean[] held = new boolean[least.length];
        double[] shares = shares(least, weights, held, width);
        while (holdNarrow(shares, least, held)) {
            shares = shares(least, weights, held, width);
        }
        return whole(shares, width);
    }

    /** What the held columns leave is shared by weight; if nothing is left, all are narrowed alike. */
    private static double[] shares(double[] least, double[] weights, boolean[] held, int width) {
        double taken = 0;
        double weight = 0;
        for (int index = 0; index < least.length; index++) {
            taken += held[index] ? least[index] : 0;
            weight += held[index] ? 0 : weights[index];
        }
        double narrowing = weight == 0 || taken > width ? width / taken : 1;
        double[] shares = new double[least.length];
        for (int index = 0; index < least.length; index++) {
            shares[index] = held[index] ? least[index] * narrowing : Math.max(0, width - taken) * weights[index] / weight;
        }
        return shares;
    }

    private static boolean holdNarrow(double[] shares, double[] least, boolean[] held) {
        boolean found = false;
        for (int index = 0; index < least.length; index++) {
            if (!held[index] && shares[index] < least[index]) {
                held[index] = true;
                found = true;
            }
        }
        return found;
    }

    /** Whole twentieths of a point whose sum is the width: borders are rounded, not columns. */
    private static int[] whole(double[] shares, int width) {
        int[] widths = new int[shares.length];
        double end = 0;
        int used = 0;
        for (int index = 0; index < shares.length; index++) {
            end += shares[index];
            int border = index == shares.length - 1 ? width : (int) Math.round(end);
            widths[index] = Math.max(1, border - used);
            used = border;
        }
        return widths;
    }
}
