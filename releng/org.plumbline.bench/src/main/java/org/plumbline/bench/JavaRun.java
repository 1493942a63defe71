package org.plumbline.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program of this bench in a process of its own, with the jars of the packed command line. It prints figures, a line each.
 *
 * @param libraries of the packed command line
 * @param bench the jar of this bench
 * @param heap a flag of Java
 */
record JavaRun(Path libraries, Path bench, String heap) {

    /** The figures by their names. */
    Map<String, Integer> figures(String program, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap,
                "-XX:+UseSerialGC", "-Dguice_bytecode_gen_option=DISABLED", "-cp", bench + File.pathSeparator + libraries + "/*", program));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed:\n" + printed);
        }
        Map<String, Integer> figures = new LinkedHashMap<>();
        printed.lines().map(line -> line.split(" ")).filter(line -> line.length == 2 && line[1].matches("-?\\d+"))
                .forEach(line -> figures.put(line[0], Integer.valueOf(line[1])));
        return figures;
    }
}
