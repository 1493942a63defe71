package org.plumbline.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A machine of its own for start scripts: a home, a PATH with the ordinary tools alone, and Javas that only tell how they
 * were called. Its folders have blanks in their names.
 */
final class Machine {

    private static final List<String> TOOLS = List.of("awk", "cat", "chmod", "cksum", "cp", "date", "dirname", "find", "grep",
            "head", "ls", "mkdir", "mv", "readlink", "rm", "sed", "sh", "sleep", "sort", "stat", "tail", "tee", "touch",
            "uname");

    final Path home;
    final Path path;
    final Path javas;
    private final Map<String, String> environment = new LinkedHashMap<>();

    Machine(Path folder) throws IOException {
        home = Files.createDirectories(folder.resolve("the home"));
        path = Files.createDirectories(folder.resolve("the path"));
        javas = Files.createDirectories(folder.resolve("the javas"));
        environment.put("HOME", home.toString());
        environment.put("PATH", path + ":" + tools());
        environment.put("PLUMBLINE_JDKS", javas.toString());
        environment.put("LC_ALL", "C.UTF-8");
    }

    /** The ordinary tools in a folder of their own: a machine's /usr/bin may hold a Java and a Maven, too. */
    private static Path tools() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/tools").toAbsolutePath());
        for (String tool : TOOLS) {
            if (Files.notExists(folder.resolve(tool))) {
                Files.createSymbolicLink(folder.resolve(tool), installed(tool));
            }
        }
        return folder;
    }

    private static Path installed(String tool) {
        for (String folder : System.getenv("PATH").split(":")) {
            Path program = Path.of(folder, tool);
            if (Files.isExecutable(program)) {
                return program;
            }
        }
        throw new IllegalStateException("The PATH of this machine has no " + tool);
    }

    /** Sets a variable of the environment, or takes it out where the value is null. */
    Machine with(String variable, Object value) {
        if (value == null) {
            environment.remove(variable);
        } else {
            environment.put(variable, value.toString());
        }
        return this;
    }

    /** A Java in its folder among the usual places; with a compiler. */
    Path jdk(String name, String version) {
        Path jdk = jre(javas.resolve(name), version);
        program(jdk.resolve("bin/javac"), "exit 1");
        return jdk;
    }

    /** A Java without a compiler, which prints its folder and the arguments it got, and exits with JAVA_CODE. */
    Path jre(Path folder, String version) {
        write(folder.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"%s\"\nOS_NAME=\"Linux\"\n".formatted(version));
        program(folder.resolve("bin/java"), """
                echo "java of $(dirname "$(dirname "$0")")"
                for argument; do
                    echo "$argument"
                    case $argument in
                        -XX:ArchiveClassesAtExit=* | -XX:AOTConfiguration=* | -XX:AOTCache=*) echo classes > "${argument#*=}" ;;
                    esac
                done
                exit ${JAVA_CODE:-0}""");
        return folder;
    }

    /** A shell script at this place. */
    static void program(Path file, String script) {
        write(file, "#!/bin/sh\n" + script + "\n");
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command in a folder, without input, and waits for its end. */
    Run run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", "");
        Path err = Files.createTempFile(home, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Does not end: " + command);
        }
        return new Run(process.exitValue(), Files.readAllLines(out, StandardCharsets.UTF_8),
                Files.readAllLines(err, StandardCharsets.UTF_8));
    }
}
