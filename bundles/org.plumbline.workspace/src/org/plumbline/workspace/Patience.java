package org.plumbline.workspace;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;

/**
 * How long a build waits until everything is checked. An automatic one gives way to the author's next changes, for another one follows
 * with them; none follows one that was asked for.
 *
 * @param kind of the build, as {@link IncrementalProjectBuilder} has them
 * @param interrupted whether somebody wants to change something meanwhile
 */
public record Patience(int kind, BooleanSupplier interrupted) {

    private static final int LOOKS_UP_MILLIS = 50;

    /**
     * Waits for the check.
     *
     * @throws OperationCanceledException if it was cancelled, or gives way
     * @throws CoreException if the check failed
     */
    public void await(CompletableFuture<Void> checked, IProgressMonitor progress) throws CoreException {
        while (true) {
            try {
                checked.get(LOOKS_UP_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                if (progress.isCanceled() || kind == IncrementalProjectBuilder.AUTO_BUILD && interrupted.getAsBoolean()) {
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw new CoreException(new Status(IStatus.ERROR, Patience.class, "Checking failed", e.getCause()));
            }
        }
    }
}
