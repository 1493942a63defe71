package org.plumbline.documents.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes an engagement in the language: as many risks as wanted on a matrix as large as wanted, with names in several scripts
 * and with words of any length.
 */
final class GeneratedEngagement {

    private static final List<String> NAMES = List.of("Meters are read by guess", "Fuel", "تأخير متعمد في معالجة طلبات التوصيل الجديدة",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "A name that goes on for so long that nobody will ever read it to its end, in a meeting or at a desk, by day or by night",
            "مدير المياه", "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und andere", "<b>&amp; \\\"quoted\\\"</b> | # *not a list*",
            "水道料金の徴収", "Complaint desk");
    private static final List<String> LEVELS = List.of("Low", "منخفض جداً", "Mittel", "Außergewöhnlich hoch", "مرتفع", "Unvertretbar");
    private static final List<String> TREATMENTS = List.of("mitigate", "accept", "transfer", "avoid", "undecided");
    private static final List<String> STATUS = List.of("proposed", "approved", "underway", "slowed", "paused", "done", "cancelled");
    private static final int ROLES = 12;

    private final Random random;
    private final int risks;
    private final int levels;
    private final double gaps;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param risks number of risks; there are half as many actions, and a third as many tools
     * @param levels number of levels of likelihood and of impact
     * @param gaps share of the fields that are left out, and of the references that lead nowhere: 0 for a complete text
     */
    GeneratedEngagement(Random random, int risks, int levels, double gaps) {
        this.random = random;
        this.risks = risks;
        this.levels = levels;
        this.gaps = gaps;
    }

    /** The text of one file. */
    String text() {
        out.setLength(0);
        toolbox();
        method();
        organization();
        engagement();
        plan();
        return out.toString();
    }

    private void toolbox() {
        line("toolbox T %s { version 1.0.0 area AREA \"Area\" audience ALL \"All\" }", name());
        for (int card = 1; card <= risks; card++) {
            line("risk C-%d %s in T.AREA for ALL { cause %s }", card, name(), name());
        }
        for (int tool = 1; tool <= tools(); tool++) {
            line("tool T-%d %s in T.AREA for ALL {", tool, name());
            some("mitigates C-%d %s", 1 + random.nextInt(risks), pick(List.of("slightly", "fairly", "strongly")));
            line("step 1 %s }", name());
        }
        line("edition ED \"Edition\" for ALL in en { version 1.0.0 from T 1.0.0 }");
    }

    private int tools() {
        return Math.max(1, risks / 3);
    }

    private int actions() {
        return Math.max(2, risks / 2);
    }

    private void method() {
        line("method M \"Method\" { scoring by matrix overall impact is highest likelihood on L impact on I level on V votes 10 a person");
        IntStream.rangeClosed(1, 4).forEach(n -> line("dimension D-%d %s { description %s }", n, name(), name()));
        for (String scale : List.of("L", "I", "V")) {
            line("scale %s %s {", scale, name());
            IntStream.rangeClosed(1, levels).forEach(n -> line("level %d %s-%d \"%s\" means %s", n, scale, n, LEVELS.get(n - 1), name()));
            line("}");
        }
        line("matrix {");
        for (int row = 1; row <= levels; row++) {
            int likelihood = row;
            line("row L-%d gives %s", row, IntStream.rangeClosed(1, levels).mapToObj(impact -> "V-" + (likelihood + impact) / 2)
                    .collect(Collectors.joining(", ")));
        }
        line("} }");
    }

    private void organization() {
        line("organization O %s is ALL {", name());
        IntStream.rangeClosed(1, ROLES).forEach(n -> line("role ROLE-%d %s at %s", n, name(), pick(List.of("top", "middle", "field"))));
        some("accepts up to V-%d", 1);
        line("}");
    }

    private void engagement() {
        line("engagement E %s for O { method M edition ED 1.0.0", name());
        some("status on 2026-0%d-15", 1 + random.nextInt(9));
        some("agent %s, %d hours a week", role(), 1 + random.nextInt(40));
        line("workshop from 2026-01-13 to 2026-01-15 { participants %s, %s, %s", role(), role(), role());
        IntStream.range(0, 5).forEach(n -> some("vote %s { %s %d, %s %d }", role(), risk(), random.nextInt(9), risk(), random.nextInt(9)));
        line("}");
        IntStream.rangeClosed(1, risks).forEach(this::assessed);
        IntStream.rangeClosed(1, tools()).forEach(n -> some("%s T-%d for %s, %s, rank %d, because %s",
                pick(List.of("choose", "choose", "choose", "have", "defer", "reject")), n, risk(), risk(), n, name()));
        IntStream.rangeClosed(1, 4).forEach(n -> line("indicator IND-%d %s in %%, should fall, monthly { target %d %% by 2026-12 actual %d %% on 2026-06 }",
                n, name(), random.nextInt(50), random.nextInt(100)));
        some("baseline on 2026-01-10 { IND-1 is %d %% IND-2 is %d %% IND-9 is 3 %% }", random.nextInt(100), random.nextInt(100));
        some("open point %s by %s until 2026-05-01", name(), role());
        line("}");
    }

    private void assessed(int number) {
        line("risk R%d is C-%d {", number, number);
        some("here %s", name());
        for (String stage : List.of("inherent", "current", "residual")) {
            some("%s likelihood %d, D-%d %d, D-%d %d basis workshop because %s", stage, level(), 1 + random.nextInt(2), level(),
                    3 + random.nextInt(2), level(), name());
        }
        some("controls %s", name());
        some("owner %s", role());
        some("treatment %s", pick(TREATMENTS));
        some("reason %s", name());
        some("rank %d", number);
        line("}");
    }

    private void plan() {
        line("plan of E from 2026-02-02 to 2026-12-18 { budget %d KES budget 10 EUR", 1000 * random.nextInt(100));
        for (int stream = 1; stream <= 3; stream++) {
            line("workstream W-%d %s led by %s {", stream, name(), role());
            for (int action = stream; action <= actions(); action += 3) {
                action(action);
            }
            line("milestone M-%d %s on 2026-1%d-01 after A%d", stream, name(), random.nextInt(3), stream);
            line("}");
        }
        some("approved by %s on 2026-01-20", role());
        line("}");
    }

    private void action(int number) {
        int month = 2 + random.nextInt(7);
        line("action A%d %s {", number, name());
        some("does T-%d step 1", 1 + random.nextInt(tools()));
        some("reduces %s", risk());
        some("from 2026-%02d-%02d to 2026-%02d-%02d", month, 1 + random.nextInt(28), month + 1 + random.nextInt(3), 1 + random.nextInt(28));
        some("effort %d days", 1 + random.nextInt(30));
        some("costs %d KES", 100 * random.nextInt(90));
        some("accountable %s responsible %s", role(), role());
        some("consulted %s, %s informed %s", role(), role(), role());
        some("status %s done %d %%", pick(STATUS), random.nextInt(101));
        if (number > 3 || gaps > 0) {
            some("after A%d", gaps > 0 ? 1 + random.nextInt(actions()) : number - 3);
        }
        line("}");
    }

    private int level() {
        return gaps > 0 && random.nextDouble() < gaps / 2 ? levels + 1 : 1 + random.nextInt(levels);
    }

    private String role() {
        return reference("ROLE-" + (1 + random.nextInt(ROLES)));
    }

    private String risk() {
        return reference("R" + (1 + random.nextInt(risks)));
    }

    private String reference(String name) {
        return random.nextDouble() < gaps / 2 ? "NOBODY" : name;
    }

    private String name() {
        return "\"" + pick(NAMES) + (random.nextInt(3) == 0 ? " " + random.nextInt(100) : "") + "\"";
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A line that is left out as often as gaps are wanted. */
    private void some(String format, Object... arguments) {
        if (random.nextDouble() >= gaps) {
            line(format, arguments);
        }
    }

    private void line(String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
