package org.plumbline.drawing.chart;

import java.util.List;

/**
 * A row of a Gantt chart with the lines of its label: a task, or the heading of a group.
 *
 * @param task the task, or {@code null} for the heading of the group
 */
record GanttRow(Gantt.Group group, Gantt.Task task, List<String> label, double height) {

    static final double LABEL_LINE = 13;

    boolean isHeading() {
        return task == null;
    }
}
