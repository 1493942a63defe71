package org.plumbline.dsl.ui.link;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.symbols.ElementSearch;
import org.plumbline.dsl.ide.workspace.FileFindings;
import org.plumbline.dsl.ide.workspace.FindingsListener;
import org.plumbline.workspace.WorkspaceLanguage;

/** The links of all documents that are open somewhere: an OSGi service. A link begins and ends with its document's file buffer. */
public final class TextLinks {

    private final Map<IDocument, TextLink> links = new ConcurrentHashMap<>();
    private final LanguageTexts texts;
    private final FindingsListener findings = found -> found.forEach(this::found);
    private final IFileBufferListener buffers = new BufferEnds(this::closed);

    /** Called by OSGi. */
    public TextLinks(WorkspaceLanguage language) {
        this.texts = new LanguageTexts(language);
    }

    /** The links of this workbench. */
    public static TextLinks ofWorkbench() {
        return PlatformUI.getWorkbench().getService(TextLinks.class);
    }

    /** The link of a document; empty where the document is not the text of a file of ours in the workspace. */
    public Optional<TextLink> of(IDocument document) {
        return document == null ? Optional.empty() : Optional.ofNullable(links.computeIfAbsent(document, this::open));
    }

    /** The link of a document where it has one already. */
    public Optional<TextLink> linked(IDocument document) {
        return document == null ? Optional.empty() : Optional.ofNullable(links.get(document));
    }

    /** A service of the language. */
    public <S> S service(Class<S> type) {
        return texts.service(type);
    }

    /** What a service says of a file, open or not; waits for it, but not for longer than told. Empty where it takes longer. */
    public <S, T> Optional<T> ask(IFile file, Class<S> type, BiFunction<S, XtextResource, T> question, Duration longest) {
        return texts.read(WorkspaceLanguage.path(file), text -> question.apply(service(type), text), longest);
    }

    /** The elements of all open projects that fit what was typed, the best first; not to be called in the window's thread. */
    public List<WorkspaceSymbol> elements(String typed) {
        return texts.readProjects(projects -> service(ElementSearch.class).find(typed, projects.stream()
                .flatMap(project -> project.index().files().stream()).map(EObject::eResource).toList())).orElse(List.of());
    }

    /** Called by OSGi. */
    void activate() {
        texts.language().addListener(findings);
        ITextFileBufferManager.DEFAULT.addFileBufferListener(buffers);
    }

    /** Called by OSGi. */
    void deactivate() {
        ITextFileBufferManager.DEFAULT.removeFileBufferListener(buffers);
        links.values().forEach(TextLink::close);
        links.clear();
        texts.language().removeListener(findings);
    }

    private TextLink open(IDocument document) {
        ITextFileBuffer buffer = ITextFileBufferManager.DEFAULT.getTextFileBuffer(document);
        IPath location = buffer == null ? null : buffer.getLocation();
        IFile file = location == null || location.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(location);
        if (file == null || file.getLocation() == null || !file.exists() || !"plumb".equals(file.getFileExtension())) {
            return null;
        }
        TextLink link = new TextLink(buffer, file, texts);
        link.open();
        return link;
    }

    private void found(FileFindings found) {
        links.values().stream().filter(link -> link.path().equals(found.file())).forEach(link -> link.found(found));
    }

    private void closed(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            TextLink link = links.remove(text.getDocument());
            if (link != null) {
                link.close();
            }
        }
    }
}
