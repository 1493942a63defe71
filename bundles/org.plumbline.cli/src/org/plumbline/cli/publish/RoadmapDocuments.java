package org.plumbline.cli.publish;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.writing.DocumentOutput;
import org.plumbline.documents.writing.DocumentOutputException;
import org.plumbline.publishing.DocumentFiles;
import org.plumbline.publishing.DocumentFormat;

/** The roadmap itself in some formats, named {@code roadmap-NAME.format}. */
record RoadmapDocuments(List<DocumentFormat> formats) implements RoadmapForm {

    @Override
    public List<Path> store(Document roadmap, String name, DocumentOutput output) throws DocumentOutputException {
        return new DocumentFiles(formats).store(roadmap, "roadmap-" + name, output);
    }
}
