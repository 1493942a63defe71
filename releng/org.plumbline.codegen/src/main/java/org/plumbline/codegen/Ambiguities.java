package org.plumbline.codegen;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lets a generator fail when ANTLR, which only prints its warnings, found that a text could be read in two ways. */
final class Ambiguities {

    private static final String WARNING = "warning(";

    private Ambiguities() {
    }

    /**
     * Runs a generator.
     *
     * @throws IllegalStateException with the warnings
     */
    static void forbid(Runnable generator) {
        PrintStream errors = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            generator.run();
        } finally {
            System.setErr(errors);
            errors.print(said.toString(StandardCharsets.UTF_8));
        }
        List<String> warnings = said.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains(WARNING)).toList();
        if (!warnings.isEmpty()) {
            throw new IllegalStateException("The grammar is ambiguous:\n" + String.join("\n", warnings));
        }
    }
}
