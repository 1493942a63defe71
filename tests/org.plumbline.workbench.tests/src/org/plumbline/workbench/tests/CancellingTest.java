package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.testkit.EmptyErrorLog;
import org.plumbline.workbench.create.ExampleProject;

/** A project is made whole or not at all. */
@ExtendWith(EmptyErrorLog.class)
class CancellingTest {

    private static final int SOME_TIMES = 7;

    private final ExampleProject example = ExampleProject.WATER_UTILITY;
    private final Path folder = ResourcesPlugin.getWorkspace().getRoot().getLocation().append(example.project().getName()).toPath();

    @AfterEach
    void deleteExample() throws CoreException {
        example.project().delete(true, true, null);
    }

    @Test
    void leavesNothingBehind() {
        assertThatThrownBy(() -> example.copy(new CancelledLater())).isInstanceOf(OperationCanceledException.class);

        assertThat(example.project().exists()).isFalse();
        assertThat(folder).doesNotExist();
    }

    @Test
    void leavesWhatWasThereBefore() throws IOException {
        Path text = Files.createDirectories(folder).resolve("mine.txt");
        Files.writeString(text, "mine");

        assertThatThrownBy(() -> example.copy(new CancelledLater())).isInstanceOf(OperationCanceledException.class);

        assertThat(example.project().exists()).isFalse();
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(text));
        assertThat(text).hasContent("mine");
        Files.delete(text);
        Files.delete(folder);
    }

    @Test
    void takesBackAFolderThatWasLeftOnTheDisk() throws CoreException, IOException {
        example.copy(null);
        Path text = example.opened().getLocation().toPath();
        Files.writeString(text, "// mine\n");
        example.project().delete(false, true, null);

        example.copy(null);

        assertThat(text).hasContent("// mine\n");
        assertThat(example.opened().exists()).isTrue();
    }

    /** Cancelled when some of the files are written. */
    private static final class CancelledLater extends NullProgressMonitor {

        private int asked;

        @Override
        public boolean isCanceled() {
            asked++;
            return asked > SOME_TIMES;
        }
    }
}
