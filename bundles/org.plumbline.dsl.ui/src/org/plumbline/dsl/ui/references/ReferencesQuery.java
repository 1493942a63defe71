package org.plumbline.dsl.ui.references;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.plumbline.dsl.ide.navigation.ReferenceService;
import org.plumbline.dsl.ui.link.TextLink;
import org.plumbline.dsl.ui.navigate.WorkspaceFiles;

/** The search for the mentions of one element. Run again, it looks at the texts as they are then. */
final class ReferencesQuery implements ISearchQuery {

    private final TextLink text;
    private final String word;
    private final int caret;
    private final ReferencesResult result = new ReferencesResult(this);

    /**
     * @param text in which a user pointed at the element
     * @param word the id that was pointed at
     * @param caret where
     */
    ReferencesQuery(TextLink text, String word, int caret) {
        this.text = text;
        this.word = word;
        this.caret = caret;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        Optional<List<Location>> found = text.ask(ReferenceService.class, (service, file) -> service.at(file, caret, true));
        MentionLines lines = new MentionLines();
        for (Location place : found.orElse(List.of())) {
            Optional<IFile> file = WorkspaceFiles.at(place.getUri());
            if (file.isPresent()) {
                try {
                    result.addMatch(lines.match(file.get(), place.getRange()));
                } catch (CoreException e) {
                    return e.getStatus();
                }
            }
        }
        return Status.OK_STATUS;
    }

    @Override
    public String getLabel() {
        return "References to " + word;
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ISearchResult getSearchResult() {
        return result;
    }
}
