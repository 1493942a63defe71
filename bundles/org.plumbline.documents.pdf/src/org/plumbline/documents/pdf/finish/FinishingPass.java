package org.plumbline.documents.pdf.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.pdf.fo.Links;

/** Takes the printed pages and mends what FOP leaves open of PDF/UA-1, and what would make two prints of one document differ. */
public final class FinishingPass {

    private final List<Step> steps;

    /**
     * @param metadata of the document
     * @param links where its links lead
     */
    public FinishingPass(Metadata metadata, Links links) {
        this.steps = List.of(new StructureTree(List.of(new LinkContents(), new ForeignLanguages(), new HeaderScopes())), new EmptyElements(), new LinkTargets(links), new CharacterSets(),
                new BaseLetters(), new DocumentProperties(metadata), new DocumentId());
    }

    /** One thing that is mended. */
    interface Step {
        void apply(PDDocument document) throws IOException;
    }

    /** Writes the finished file. */
    public void finish(byte[] printed, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed)) {
            for (Step step : steps) {
                step.apply(document);
            }
            document.save(out);
        }
    }
}
