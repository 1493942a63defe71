package org.plumbline.cli.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.documents.model.BlockTree;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.writing.DocumentOutput;
import org.plumbline.documents.writing.DocumentOutputException;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.PictureWriter;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.publishing.PictureFormat;

/** The charts of a roadmap in some formats, named {@code CHART-NAME.format}; parts of one chart are numbered. */
record ChartFiles(List<PictureFormat> formats) implements RoadmapForm {

    @Override
    public List<Path> store(Document roadmap, String name, DocumentOutput output) throws DocumentOutputException {
        FontSet fonts = new FontSet();
        List<PictureWriter> writers = formats.stream().map(format -> format.writer(fonts)).toList();
        List<Path> files = new ArrayList<>();
        for (Figure figure : figures(roadmap)) {
            String chart = figure.anchor().value().toLowerCase(Locale.ROOT) + "-" + name;
            for (int part = 1; part <= figure.parts().size(); part++) {
                Drawing picture = figure.parts().get(part - 1).onItsOwn();
                String fileName = figure.parts().size() == 1 ? chart : chart + "-" + part;
                for (PictureWriter writer : writers) {
                    files.add(output.store(fileName + "." + writer.format(), out -> writer.write(picture, out)));
                }
            }
        }
        return files;
    }

    private static List<Figure> figures(Document roadmap) {
        List<Figure> figures = new ArrayList<>();
        new BlockTree(section -> { }, block -> {
            if (block instanceof Figure figure) {
                figures.add(figure);
            }
        }, inline -> { }).walk(roadmap);
        return figures;
    }
}
