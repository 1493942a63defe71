package org.plumbline.osgi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.plumbline.workspace.Patience;

/** A build that waits for the check of its files while the author makes the next change, or cancels it. */
class PatienceInOsgiTest {

    private final CompletableFuture<Void> check = new CompletableFuture<>();
    private final NullProgressMonitor progress = new EndingTheCheck();

    @Test
    void anAutomaticOneGivesWay() {
        assertThatThrownBy(() -> patience(IncrementalProjectBuilder.AUTO_BUILD).await(check, progress))
                .isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void oneThatWasAskedForDoesNot() {
        assertThatCode(() -> patience(IncrementalProjectBuilder.INCREMENTAL_BUILD).await(check, progress)).doesNotThrowAnyException();
    }

    @Test
    void oneOfAllFilesDoesNotEither() {
        assertThatCode(() -> patience(IncrementalProjectBuilder.FULL_BUILD).await(check, progress)).doesNotThrowAnyException();
    }

    @Test
    void oneThatIsCancelledEnds() {
        progress.setCanceled(true);

        assertThatThrownBy(() -> patience(IncrementalProjectBuilder.FULL_BUILD).await(check, progress))
                .isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void aCheckThatFailedIsToldOf() {
        check.completeExceptionally(new IllegalStateException("the disk is full"));

        assertThatThrownBy(() -> patience(IncrementalProjectBuilder.FULL_BUILD).await(check, progress))
                .isInstanceOf(CoreException.class).hasRootCauseMessage("the disk is full");
    }

    private static Patience patience(int kind) {
        return new Patience(kind, () -> true);
    }

    /** Asked each time that the build looks up from waiting: the check ends when it has done so once. */
    private final class EndingTheCheck extends NullProgressMonitor {

        private boolean asked;

        @Override
        public boolean isCanceled() {
            if (asked) {
                check.complete(null);
            }
            asked = true;
            return super.isCanceled();
        }
    }
}
