package org.plumbline.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.dsl.editing.PlannedChange;
import org.plumbline.dsl.ide.completion.ContentAssist;
import org.plumbline.dsl.ide.rename.ProjectEdit;

/** Offers to put right what rules found in a text, and works out the edits of what was chosen. It makes no edit itself. */
public final class FixService {

    private final FixCatalogue catalogue = FixCatalogue.standard();
    private final ContentAssist assist;
    private final PlannedChange changes;

    @Inject
    FixService(ContentAssist assist, PlannedChange changes) {
        this.assist = assist;
        this.changes = changes;
    }

    /** The titles of what can be done about a finding, the best first. */
    public List<String> titles(XtextResource file, Finding finding) {
        return offers(file, finding).stream().map(Offer::title).toList();
    }

    /**
     * The edits of an offer.
     *
     * @param title of the offer; empty edits where it is not made any more
     * @param versions of the texts, by the URIs of their files; null for a file that nobody has open
     * @throws RefusedEdit if it cannot be done
     */
    public WorkspaceEdit edits(XtextResource file, Finding finding, String title, Function<URI, Integer> versions) throws RefusedEdit {
        return edits(file, List.of(finding), title, versions);
    }

    /** The edits of the same offer for several findings; one that would change what another one changes already is left for later. */
    public WorkspaceEdit edits(XtextResource file, List<Finding> findings, String title, Function<URI, Integer> versions)
            throws RefusedEdit {
        Map<URI, List<TextEdit>> all = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Optional<Offer> offer = offers(file, finding).stream().filter(each -> each.title().equals(title)).findFirst();
            if (offer.isPresent()) {
                Map<URI, List<TextEdit>> edits = offer.get().plan().edits(changes);
                if (edits.entrySet().stream().noneMatch(each -> overlaps(each.getValue(), all.getOrDefault(each.getKey(), List.of())))) {
                    edits.forEach((uri, more) -> all.computeIfAbsent(uri, key -> new ArrayList<>()).addAll(more));
                }
            }
        }
        all.replaceAll((uri, edits) -> TextEdit.sorted(edits));
        return new ProjectEdit(file.getResourceSet(), versions).of(all);
    }

    /**
     * Something that was found.
     *
     * @param code of the rule
     * @param offset where in the text
     * @param length how much of it
     */
    public record Finding(String code, int offset, int length) {
    }

    private List<Offer> offers(XtextResource file, Finding finding) {
        if (file.getParseResult() == null || file.getContents().isEmpty()) {
            return List.of();
        }
        FixPlace place = new FixPlace(file, finding.offset(), finding.length(), assist);
        return catalogue.of(finding.code()).map(fix -> fix.offers(place)).orElse(List.of());
    }

    private static boolean overlaps(List<TextEdit> some, List<TextEdit> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> one.offset() <= other.end() && other.offset() <= one.end()));
    }
}
