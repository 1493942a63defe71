package org.plumbline.dsl.ui.references;

import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.ResourceUtil;

/** The mentions that were found, line by line; open editors mark them. */
public final class ReferencesResult extends AbstractTextSearchResult implements IEditorMatchAdapter, IFileMatchAdapter {

    private final ReferencesQuery query;

    ReferencesResult(ReferencesQuery query) {
        this.query = query;
    }

    @Override
    public String getLabel() {
        int count = getMatchCount();
        return query.getLabel() + ": " + (count == 0 ? "none" : count + (count == 1 ? " place" : " places"));
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.createFromURL(ReferencesResult.class.getResource("/icons/references.svg"));
    }

    @Override
    public ISearchQuery getQuery() {
        return query;
    }

    @Override
    public IEditorMatchAdapter getEditorMatchAdapter() {
        return this;
    }

    @Override
    public IFileMatchAdapter getFileMatchAdapter() {
        return this;
    }

    @Override
    public boolean isShownInEditor(Match match, IEditorPart editor) {
        return getFile(match.getElement()).equals(ResourceUtil.getFile(editor.getEditorInput()));
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
        return computeContainedMatches(result, ResourceUtil.getFile(editor.getEditorInput()));
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
        return Stream.of(result.getElements()).filter(line -> getFile(line).equals(file))
                .flatMap(line -> Stream.of(result.getMatches(line))).toArray(Match[]::new);
    }

    @Override
    public IFile getFile(Object element) {
        return ((MentionLine) element).file();
    }
}
