package org.plumbline.publishing;

import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.writing.DocumentOutput;
import org.plumbline.documents.writing.DocumentOutputException;

/**
 * Stores one document in several formats, side by side on the machine's processors. Each file is stored whole or not at all; a format
 * that fails stops the others.
 */
public final class DocumentFiles {

    private static final int SIDE_BY_SIDE = 2;
    private static final long TIME_TO_TIDY_UP = 10;

    private final List<DocumentFormat> formats;

    /** @param formats at least one */
    public DocumentFiles(List<DocumentFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * Stores the document and returns the files in the order of the formats.
     *
     * @param name file name without extension
     * @throws DocumentOutputException if a file cannot be stored, or the thread is interrupted
     */
    public List<Path> store(Document document, String name, DocumentOutput output) throws DocumentOutputException {
        if (formats.size() == 1) {
            return List.of(output.store(name, document, formats.getFirst().writer()));
        }
        ExecutorService workers = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try {
            return collected(formats.stream().map(format -> workers.submit(() -> output.store(name, document, format.writer()))).toList());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new DocumentOutputException(output.folder(), "Publishing was stopped.", "Files that were finished before are there.",
                    new ClosedByInterruptException());
        } finally {
            end(workers);
        }
    }

    private static List<Path> collected(List<Future<Path>> tasks) throws DocumentOutputException, InterruptedException {
        List<Path> files = new ArrayList<>();
        for (Future<Path> task : tasks) {
            try {
                files.add(task.get());
            } catch (ExecutionException failure) {
                throw rethrown(failure.getCause());
            }
        }
        return files;
    }

    private static DocumentOutputException rethrown(Throwable cause) {
        if (cause instanceof DocumentOutputException failure) {
            return failure;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof RuntimeException defect ? defect : new IllegalStateException(cause);
    }

    /** Those that still write are interrupted, and waited for: each removes its unfinished file. */
    private static void end(ExecutorService workers) {
        boolean interrupted = Thread.interrupted();
        workers.shutdownNow();
        try {
            workers.awaitTermination(TIME_TO_TIDY_UP, TimeUnit.SECONDS);
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
