package org.plumbline.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test that leaves an entry in the error log. */
public final class EmptyErrorLog implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        Path log = Platform.getLogFileLocation().toPath();

        Assertions.assertThat(Files.exists(log) ? Files.readString(log) : "").as("the error log").doesNotContain("!ENTRY");
    }
}
