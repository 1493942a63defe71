package org.plumbline.cli.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.writing.DocumentOutput;
import org.plumbline.documents.writing.DocumentOutputException;
import org.plumbline.documents.writing.DocumentWriter;

/** The roadmap itself in some formats, named {@code roadmap-NAME.format}. */
record DocumentFiles(List<DocumentWriter> writers) implements RoadmapForm {

    @Override
    public List<Path> store(Document roadmap, String name, DocumentOutput output) throws DocumentOutputException {
        List<Path> files = new ArrayList<>();
        for (DocumentWriter writer : writers) {
            files.add(output.store("roadmap-" + name, roadmap, writer));
        }
        return files;
    }
}
