package org.plumbline.documents.pdf.fo;

import java.awt.Graphics2D;

import org.plumbline.documents.pdf.fop.Pictures;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.paint.DrawingPainter;

/** A drawing on paper. */
record DrawingPicture(FoContext context, Drawing drawing) implements Pictures.Painter {

    @Override
    public void paint(Graphics2D graphics) {
        Graphics2D scaled = (Graphics2D) graphics.create();
        scaled.scale(FoFigures.POINTS_PER_PIXEL, FoFigures.POINTS_PER_PIXEL);
        new DrawingPainter(context.fonts()).paint(drawing, scaled);
        scaled.dispose();
    }
}
