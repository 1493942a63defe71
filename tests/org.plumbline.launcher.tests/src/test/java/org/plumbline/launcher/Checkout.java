package org.plumbline.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A checkout with the real start scripts and next to nothing else, on a {@link Machine} with a Maven that pretends to build. */
final class Checkout {

    private static final Path REAL = Path.of("").toAbsolutePath().getParent().getParent();
    private static final String DISTRIBUTION = "releng/org.plumbline.distribution";

    final Path root;
    final Machine machine;

    Checkout(Path folder) throws IOException {
        machine = new Machine(folder);
        root = Files.createDirectories(folder.resolve("my checkout"));
        copy("plumb");
        copy("releng/launcher");
        copy(DISTRIBUTION + "/src/main/distribution/bin");
        for (String source : List.of("pom.xml", ".mvn/extensions.xml", "bundles/model/src/Risk.java",
                "releng/org.plumbline.codegen/pom.xml")) {
            Machine.write(root.resolve(source), "");
        }
    }

    private void copy(String path) throws IOException {
        try (Stream<Path> files = Files.walk(REAL.resolve(path))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(REAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Where the build puts the command line. */
    Path distribution() {
        return root.resolve(DISTRIBUTION).resolve("target/plumbline");
    }

    /**
     * A Maven at this place. It notes the arguments of each build in "builds", fails where a file "broken" tells it how,
     * lays out the command line from the real scripts, takes what lies in "reports" for the results of the tests, and,
     * asked to unpack, unpacks a Maven that is new enough but no program yet, as a zip does.
     */
    Path maven(Path program, String version) {
        Machine.program(program, """
                if [ "$1" = -v ]; then
                    echo "Apache Maven %s (abc)"
                    echo "Maven home: ${0%%/bin/mvn}"
                    exit
                fi
                for argument; do
                    case $argument in -DoutputDirectory=*) unpack=${argument#*=} ;; esac
                done
                if [ -n "$unpack" ]; then
                    mkdir -p '${project.basedir}' "$unpack/apache-maven-3.9.16/bin"
                    sed 's/"Apache Maven [^ ]*/"Apache Maven 3.9.16/' "$0" > "$unpack/apache-maven-3.9.16/bin/mvn"
                    exit
                fi
                echo "$*" >> builds
                echo "$JAVA_HOME" > build.java
                echo '[INFO] Building org.plumbline.model 0.1.0-SNAPSHOT         [1/2]'
                echo '[INFO] Building [bundle] Plumbline Command Line 0.1.0-SNAPSHOT  [2/2]'
                echo '[INFO] Building jar: /some/where.jar'
                if [ -f broken ]; then cat broken; exit 1; fi
                rm -rf "%2$s/target"
                mkdir -p "%2$s/target/plumbline/lib"
                cp -R "%2$s/src/main/distribution/bin" "%2$s/target/plumbline/bin"
                chmod +x "%2$s/target/plumbline/bin/plumb"
                echo jar > "%2$s/target/plumbline/lib/plumb.jar"
                [ ! -d reports ] || cp -R reports/. .
                [ ! -f failing ] || exit 1""".formatted(version, DISTRIBUTION));
        return program;
    }

    /** The Maven on the PATH. */
    Checkout withMaven(String version) {
        maven(machine.path.resolve("mvn"), version);
        return this;
    }

    /** How often, and how, Maven was asked to build. */
    List<String> builds() throws IOException {
        Path notes = root.resolve("builds");
        return Files.exists(notes) ? Files.readAllLines(notes) : List.of();
    }

    Run plumb(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", root.resolve("plumb").toString()));
        command.addAll(List.of(arguments));
        return machine.run(machine.home, command);
    }
}
