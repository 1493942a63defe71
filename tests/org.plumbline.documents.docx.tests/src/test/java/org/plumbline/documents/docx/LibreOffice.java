package org.plumbline.documents.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, with a profile of its own in a folder that goes away with the test. */
final class LibreOffice {

    private static final int MINUTES = 8;

    private final Path folder;

    /** @param folder for its profile and what it writes */
    LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** Turns all these files into PDF, in one go because it starts slowly; returns the folder of the results. */
    Path toPdf(List<Path> files) throws IOException, InterruptedException {
        Path results = folder.resolve("pdf");
        Path log = folder.resolve("libreoffice.log");
        List<String> command = new ArrayList<>(List.of(executable().toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--norestore", "--convert-to", "pdf", "--outdir", results.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not end:\n" + Files.readString(log));
        }
        return results;
    }

    private static Path executable() {
        return Arrays.stream(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "soffice")).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new AssertionError("No LibreOffice on the PATH: install the Debian package libreoffice-writer "
                        + "(apt-get install --no-install-recommends libreoffice-writer)"));
    }
}
