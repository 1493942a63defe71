package org.plumbline.dsl.ui.references;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Range;
import org.eclipse.search.ui.text.Match;
import org.plumbline.dsl.ui.link.TextPlaces;

/** Finds the lines around mentions, in the texts of open editors or, for closed files, on the disk. */
final class MentionLines {

    private final Map<IFile, IDocument> documents = new HashMap<>();

    Match match(IFile file, Range range) throws CoreException {
        IDocument document = documents.get(file);
        if (document == null) {
            document = document(file);
            documents.put(file, document);
        }
        TextPlaces places = new TextPlaces(document);
        IRegion region = places.region(range);
        IRegion line = places.region(places.lineOf(region.getOffset()));
        String text = document.get().substring(line.getOffset(), line.getOffset() + line.getLength()).strip();
        return new Match(new MentionLine(file, range.getStart().getLine() + 1, text), region.getOffset(), region.getLength());
    }

    private static IDocument document(IFile file) throws CoreException {
        ITextFileBuffer open = ITextFileBufferManager.DEFAULT.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        return open == null ? new Document(file.readString()) : open.getDocument();
    }
}
