package org.plumbline.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.expectation.Caret;
import org.plumbline.dsl.expectation.CaretReader;
import org.plumbline.dsl.expectation.Expected;

/**
 * Proposes what may be written at a place: elements and fields with all that belongs to them, values, and in links within texts the
 * names of elements.
 */
@Singleton
public final class ContentAssist {

    private final CaretReader reader;
    private final FieldProposals fields;
    private final ValueProposals values;
    private final ReferenceProposals references;
    private final LinkProposals links;

    @Inject
    ContentAssist(CaretReader reader, FieldProposals fields, ValueProposals values, ReferenceProposals references, LinkProposals links) {
        this.reader = reader;
        this.fields = fields;
        this.values = values;
        this.references = references;
        this.links = links;
    }

    /**
     * What may be written at an offset, the most useful first; nothing where nothing is to be proposed. The proposals replace the word
     * under the caret.
     *
     * @param today proposed where a date is wanted
     */
    public CompletionList complete(XtextResource file, int offset, LocalDate today) {
        if (file.getParseResult() == null) {
            return new CompletionList(List.of());
        }
        String text = file.getParseResult().getRootNode().getText();
        Caret caret = reader.read(text, offset);
        Site site = new Site(file, caret, today);
        return links.at(site).orElseGet(() -> Items.of(proposals(site), text, caret.word()));
    }

    private List<Proposal> proposals(Site site) {
        List<Proposal> proposals = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Expected expected : site.caret().expected()) {
            if (!seen.add(List.of(expected.piece(), expected.place().rule(), expected.goesOnWithValue() ? expected.element() : ""))) {
                continue;
            }
            if (expected.goesOnWithValue()) {
                proposals.addAll(values.rest(expected));
            } else if (expected.reference().isPresent()) {
                proposals.addAll(references.of(expected, site));
            } else if (expected.value().isPresent()) {
                proposals.addAll(values.of(expected, site));
            } else {
                proposals.addAll(fields.of(expected, site));
            }
        }
        return proposals;
    }
}
