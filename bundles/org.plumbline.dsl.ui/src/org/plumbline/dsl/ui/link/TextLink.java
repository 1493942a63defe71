package org.plumbline.dsl.ui.link;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.workspace.FileFindings;

/**
 * Connects an open document with the language. It tells the language what is typed, and the parts of the editor when that was
 * understood. The language works beside the window's thread; what it answers about a text that has changed meanwhile is thrown away.
 */
public final class TextLink implements IDocumentListener {

    private static final int PAUSE_MILLIS = 250;

    private final IDocument document;
    private final IFile file;
    private final LanguageTexts texts;
    private final LiveFindings findings;
    private final IAnnotationModel annotations;
    private final IAnnotationModelListener markers = model -> inWindow(stamp(), this::hideMarkers);
    private final List<Understanding> parts = new CopyOnWriteArrayList<>();
    private final Job understanding;
    private final Path path;
    private volatile boolean proposing = true;
    private int version = 1;

    /**
     * @param buffer of the document
     * @param file that it is the text of
     */
    TextLink(ITextFileBuffer buffer, IFile file, LanguageTexts texts) {
        this.document = buffer.getDocument();
        this.annotations = buffer.getAnnotationModel();
        this.findings = new LiveFindings(annotations);
        this.file = file;
        this.path = file.getLocation().toPath();
        this.texts = texts;
        this.understanding = background("Reading " + file.getName(), monitor -> understand(parts));
    }

    /** The file that the document is the text of. */
    public IFile file() {
        return file;
    }

    /** The document as the services of the language speak of it. */
    public TextPlaces places() {
        return new TextPlaces(document);
    }

    /** Whether proposals are wanted while somebody types: not where a new id is typed, which no proposal can know. */
    public boolean isProposing() {
        return proposing;
    }

    /** Says whether proposals are wanted. */
    public void setProposing(boolean wanted) {
        proposing = wanted;
    }

    /** Lets a part of the editor see the text now, and again after each change, until it is removed. */
    public void add(Understanding part) {
        parts.add(part);
        show(part);
    }

    /** Lets a part of the editor see the text once more. */
    public void show(Understanding part) {
        background("Reading " + file.getName(), monitor -> understand(List.of(part))).schedule();
    }

    /** Shows a part of the editor no more of the text. */
    public void remove(Understanding part) {
        parts.remove(part);
    }

    /** Asks about the text as it is now, and waits for the answer; not to be called in the window's thread. Empty if none can be had. */
    public <T> Optional<T> read(Function<XtextResource, T> question) {
        return texts.read(path(), question);
    }

    /** The same by a service of the language. */
    public <S, T> Optional<T> ask(Class<S> service, BiFunction<S, XtextResource, T> question) {
        return read(text -> question.apply(texts.service(service), text));
    }

    /** The same in the project of the text, then in each that builds upon it; no answer where none can be had. */
    public <S, T> List<T> askInAll(Class<S> service, BiFunction<S, XtextResource, T> question) {
        return texts.readInAll(path(), text -> question.apply(texts.service(service), text));
    }

    /** The same, but not for longer than told; empty where it takes longer. */
    public <S, T> Optional<T> ask(Class<S> service, BiFunction<S, XtextResource, T> question, Duration longest) {
        return texts.read(path(), text -> question.apply(texts.service(service), text), longest);
    }

    /** The same, going on in the window's thread with the answer, unless there is none or the text has changed meanwhile. */
    public <S, T> void ask(String task, Class<S> service, BiFunction<S, XtextResource, T> question, Consumer<T> then) {
        read(task, text -> question.apply(texts.service(service), text), then);
    }

    /** The same with the answers from the project of the text and from all that build upon it. */
    public <S, T> void askInAll(String task, Class<S> service, BiFunction<S, XtextResource, T> question, Consumer<List<T>> then) {
        goOn(task, () -> Optional.of(askInAll(service, question)).filter(answers -> !answers.isEmpty()), then);
    }

    /**
     * Asks about the text as it is now, and goes on in the window's thread with the answer, unless there is none or the text has
     * changed meanwhile.
     */
    public <T> void read(String task, Function<XtextResource, T> question, Consumer<T> then) {
        goOn(task, () -> read(question), then);
    }

    private <T> void goOn(String task, Supplier<Optional<T>> question, Consumer<T> then) {
        Job job = background(task, monitor -> {
            long asked = stamp();
            question.get().ifPresent(answer -> inWindow(asked, () -> then.accept(answer)));
        });
        job.setSystem(false);
        job.setUser(true);
        job.schedule();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // the language is told afterwards
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        texts.texts().change(path, ++version, document.get());
        understanding.schedule(PAUSE_MILLIS);
    }

    void open() {
        texts.texts().open(path, version, document.get());
        document.addDocumentListener(this);
        annotations.addAnnotationModelListener(markers);
    }

    void close() {
        document.removeDocumentListener(this);
        annotations.removeAnnotationModelListener(markers);
        understanding.cancel();
        parts.clear();
        texts.texts().close(path);
    }

    /** Shows what was found in a version of the text, if it is still the one that is open. */
    void found(FileFindings found) {
        inWindow(stamp(), () -> {
            if (found.version().equals(Optional.of(version))) {
                findings.show(found.problems());
            }
        });
    }

    Path path() {
        return path;
    }

    private void hideMarkers() {
        findings.hideMarkers();
    }

    private void understand(List<Understanding> wanted) {
        long asked = stamp();
        Optional<List<Runnable>> steps = read(text -> {
            List<Runnable> all = new ArrayList<>();
            wanted.forEach(part -> all.add(part.understand(text)));
            return all;
        });
        steps.ifPresent(all -> inWindow(asked, () -> all.forEach(Runnable::run)));
    }

    private void inWindow(long asked, Runnable step) {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (stamp() == asked) {
                    step.run();
                }
            });
        }
    }

    private long stamp() {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    private static Job background(String name, Consumer<IProgressMonitor> work) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                work.accept(monitor);
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        return job;
    }
}
