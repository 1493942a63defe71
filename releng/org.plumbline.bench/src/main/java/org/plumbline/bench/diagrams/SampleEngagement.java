package org.plumbline.bench.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** An engagement of any size whose risk map has that many nodes: areas with risks, and tools that help against them. Always the same. */
public final class SampleEngagement {

    private static final int AREA_SIZE = 20;

    private static final String METHOD = """
            method THREE "Three by three" {
                scoring by        matrix
                overall impact is highest
                likelihood on     OFTENNESS
                impact on         WEIGHT
                level on          LIGHT
                dimension MONEY "Money"
                scale OFTENNESS "How often", high is worse {
                    level 1 SELDOM    "Seldom"
                    level 2 SOMETIMES "Sometimes"
                    level 3 OFTEN     "Often"
                }
                scale WEIGHT "How heavy", high is worse {
                    level 1 SMALL "Light"
                    level 2 FELT  "Felt"
                    level 3 HEAVY "Heavy"
                }
                scale LIGHT "Level of risk", high is worse {
                    level 1 GREEN  "Green"
                    level 2 YELLOW "Yellow"
                    level 3 RED    "Red"
                }
                matrix {
                    row SELDOM    gives GREEN,  GREEN,  YELLOW
                    row SOMETIMES gives GREEN,  YELLOW, RED
                    row OFTEN     gives YELLOW, RED,    RED
                }
            }
            """;

    private final int pairs;
    private final Random random = new Random(1);

    /** @param nodes of the risk map, about */
    public SampleEngagement(int nodes) {
        this.pairs = Math.max(2, (nodes - nodes / 2 / AREA_SIZE) / 2);
    }

    /** Writes its files into a folder that does not exist yet. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder box = new StringBuilder("language 1\n\ntoolbox BIG \"A big toolbox\" {\n    version 1.0.0\n");
        StringBuilder cards = new StringBuilder("language 1\n");
        StringBuilder engagement = new StringBuilder("language 1\n\n").append(METHOD)
                .append("\norganization BAYVIEW \"Bayview\"\n\nengagement BIG-2026 \"Roadmap\" for BAYVIEW {\n    method THREE\n");
        for (int area = 0; area <= pairs / AREA_SIZE; area++) {
            box.append("    area A").append(area).append(" \"Area ").append(area).append("\"\n");
        }
        for (int pair = 0; pair < pairs; pair++) {
            cards.append(pair(pair));
            engagement.append("    risk X").append(pair).append(" is R").append(pair).append(" {\n        current likelihood ")
                    .append(1 + random.nextInt(3)).append(", MONEY ").append(1 + random.nextInt(3)).append("\n    }\n    choose T")
                    .append(pair).append('\n');
        }
        Files.writeString(folder.resolve("toolbox.plumb"), box.append("}\n"));
        Files.writeString(folder.resolve("cards.plumb"), cards);
        Files.writeString(folder.resolve("engagement.plumb"), engagement.append("}\n"));
    }

    private String pair(int number) {
        int area = number / AREA_SIZE;
        int risk = Math.min(pairs - 1, area * AREA_SIZE + random.nextInt(AREA_SIZE));
        return """

                risk R%d in A%d {
                    name "Meter readings are altered for a payment %d"
                }
                tool T%d "Rotate readers and read a sample twice %d" in A%d {
                    mitigates R%d strongly
                }
                """.formatted(number, area, number, number, number, area, risk);
    }
}
