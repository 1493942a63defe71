package org.plumbline.documents.pdf.fo;

import java.awt.Graphics2D;

import org.plumbline.documents.pdf.fop.Pictures;
import org.plumbline.documents.pdf.text.CleanText;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.paint.DrawingPainter;

/** A drawing on paper. */
record DrawingPicture(Drawing drawing, FontSet fonts) implements Pictures.Painter {

    /**
     * Writes it into a block, with its text alternative.
     *
     * @param scale 1 for its own size
     */
    void write(Fo out, Pictures pictures, double scale) {
        double width = drawing.size().width() * FoFigures.POINTS_PER_PIXEL;
        double height = drawing.size().height() * FoFigures.POINTS_PER_PIXEL;
        String alternative = drawing.description().isEmpty() ? drawing.title() : drawing.title() + ". " + drawing.description();
        out.empty("external-graphic", "src", pictures.address(new Object(), new Pictures.Picture(width, height, this)),
                "content-width", Paper.pt(width * scale), "content-height", Paper.pt(height * scale), "scaling", "uniform",
                "fox:alt-text", alternative.isBlank() ? " " : CleanText.of(alternative));
    }

    @Override
    public void paint(Graphics2D graphics) {
        Graphics2D scaled = (Graphics2D) graphics.create();
        scaled.scale(FoFigures.POINTS_PER_PIXEL, FoFigures.POINTS_PER_PIXEL);
        new DrawingPainter(fonts).paint(drawing, scaled);
        scaled.dispose();
    }
}
