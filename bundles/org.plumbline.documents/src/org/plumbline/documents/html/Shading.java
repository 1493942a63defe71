package org.plumbline.documents.html;

import org.plumbline.drawing.Color;
import org.plumbline.drawing.Hatch;
import org.plumbline.drawing.Paint;

/** Turns a paint into a style attribute: ground, and black or white letters that stand out on it. */
final class Shading {

    private Shading() {
    }

    static String style(Paint paint) {
        String colors = "background-color:" + paint.ground().hex() + ";color:" + paint.ground().inkUpon().hex();
        return switch (paint) {
            case Color color -> colors;
            case Hatch hatch -> colors + ";background-image:" + pattern(hatch);
        };
    }

    private static String pattern(Hatch hatch) {
        String ink = hatch.ink().hex();
        return switch (hatch.kind()) {
            case RISING -> stripes("135deg", ink);
            case FALLING -> stripes("45deg", ink);
            case CROSS -> stripes("135deg", ink) + "," + stripes("45deg", ink);
            case DOTS -> "radial-gradient(" + ink + " 1px,transparent 1.2px);background-size:5px 5px";
        };
    }

    private static String stripes(String angle, String ink) {
        return "repeating-linear-gradient(" + angle + "," + ink + " 0 1px,transparent 1px 6px)";
    }
}
