package org.plumbline.bench.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A project of any size, made up of risks and tools that refer to each other across its files; always the same one. */
public final class SampleProject {

    /** What one risk and one tool hold with all their parts. */
    static final int OBJECTS_IN_A_PAIR = 27;

    private static final int AREAS = 20;

    private final int files;
    private final int pairs;
    private final Random random = new Random(1);

    /**
     * A project of some size.
     *
     * @param objects of the model, about; texts count as well
     * @param files that they are spread over
     */
    public SampleProject(int objects, int files) {
        this.files = files;
        this.pairs = Math.max(1, objects / OBJECTS_IN_A_PAIR / files);
    }

    /** Writes its files into a folder that does not exist yet. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("toolbox.plumb"), toolbox());
        for (int file = 0; file < files; file++) {
            StringBuilder text = new StringBuilder("language 1\n");
            for (int pair = 0; pair < pairs; pair++) {
                text.append(risk(file + "-" + pair)).append(tool(file + "-" + pair));
            }
            Files.writeString(folder.resolve("cards-" + file + ".plumb"), text);
        }
    }

    private static String toolbox() {
        StringBuilder text = new StringBuilder("language 1\n\ntoolbox BIG \"A big toolbox\" {\n    version 1.0.0\n");
        for (int area = 0; area < AREAS; area++) {
            text.append("    area A").append(area).append(" \"Area ").append(area).append("\"\n");
        }
        return text.append("    audience UTILITY \"Water utility\"\n    role HEAD \"Head of operations\"\n}\n").toString();
    }

    private String risk(String id) {
        return """

                risk R-%s in A%d for UTILITY {
                    name        "Meter readings are altered for a payment %s"
                    cause       "Readers work alone on the same route for years."
                    event       "A customer pays the reader to write down less."
                    consequence "Lost revenue; honest customers pay more."
                    ask         "Who checks a sample of the readings, and how often?"
                    related to  %s
                }
                """.formatted(id, random.nextInt(AREAS), id, other());
    }

    private String tool(String id) {
        return """

                tool T-%s "Rotate readers and read a sample twice %s" in A%d for UTILITY {
                    kind       control
                    promotes   transparency, accountability
                    effort     10 days
                    takes      2 months
                    mitigates  %s strongly by preventing because "It breaks the lasting contact."
                    step 1     "Map routes and contacts" by HEAD 2 days
                    step 2     "Draw new routes each quarter" by HEAD 1 day
                }
                """.formatted(id, id, random.nextInt(AREAS), other());
    }

    private String other() {
        return "R-" + random.nextInt(files) + "-" + random.nextInt(pairs);
    }
}
