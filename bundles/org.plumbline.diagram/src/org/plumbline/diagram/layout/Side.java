package org.plumbline.diagram.layout;

import org.plumbline.drawing.Point;

/** A side of a node, and the direction in which one leaves it there. */
enum Side {
    RIGHT(1, 0), DOWN(0, 1), LEFT(-1, 0), UP(0, -1);

    private final int right;
    private final int down;

    Side(int right, int down) {
        this.right = right;
        this.down = down;
    }

    int right() {
        return right;
    }

    int down() {
        return down;
    }

    Side opposite() {
        return values()[(ordinal() + 2) % 4];
    }

    /** The place in the middle of a box's side, that far outside. */
    Point of(Box box, double outside) {
        return new Point(box.center().x() + right * (box.width() / 2 + outside), box.center().y() + down * (box.height() / 2 + outside));
    }
}
