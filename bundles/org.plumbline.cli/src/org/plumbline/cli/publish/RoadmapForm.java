package org.plumbline.cli.publish;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.writing.DocumentOutput;
import org.plumbline.documents.writing.DocumentOutputException;

/** What is made of a roadmap: the document itself, or something out of it. */
public interface RoadmapForm {

    /**
     * Stores it and returns the files.
     *
     * @param name names the engagement and the language, for example {@code BAYVIEW-2026-en}; fit for a file name
     */
    List<Path> store(Document roadmap, String name, DocumentOutput output) throws DocumentOutputException;
}
