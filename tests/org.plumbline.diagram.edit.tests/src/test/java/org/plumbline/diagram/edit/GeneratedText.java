package org.plumbline.diagram.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Writes projects that nobody has seen: one of each kind of whole, with any number of parts, odd names and odd references. */
final class GeneratedText {

    private static final List<String> NAMES = List.of("Plain", "A <b> & 'c' ]]> %s {0}", "قارئ النص", "👩‍👧 and more", "x".repeat(5000), "Ж́", " ",
            "One two three four five six seven eight nine ten eleven twelve thirteen");

    private final Random random;
    private final StringBuilder text = new StringBuilder("language 1\nwritten in en\n\n");
    private final List<String> areas;
    private final List<String> cards;
    private final List<String> tools;
    private final List<String> roles;
    private final List<String> risks;
    private final List<String> actions;
    private final List<String> streams;

    private GeneratedText(Random random) {
        this.random = random;
        areas = ids("AREA", 1);
        cards = ids("CARD", 1);
        tools = ids("TOOL", 0);
        roles = ids("ROLE", 1);
        risks = ids("R", 1);
        actions = ids("ACT", 1);
        streams = ids("WAY", 1);
    }

    static String of(Random random) {
        GeneratedText project = new GeneratedText(random);
        project.toolbox();
        project.method();
        project.organization();
        project.engagement();
        project.plan();
        project.framework();
        return project.text.toString();
    }

    private void toolbox() {
        block("toolbox T " + name(), each(areas, id -> "area " + id + " " + name()));
        cards.forEach(id -> line("risk " + id + " " + name() + " in T." + any(areas) + " { }"));
        tools.forEach(id -> block("tool " + id + " " + name() + " in T." + any(areas),
                some(cards, card -> "mitigates " + card + any(List.of("", " strongly", " slightly"))),
                IntStream.rangeClosed(1, random.nextInt(3)).mapToObj(step -> "step " + step + " " + name()).toList()));
    }

    private void method() {
        int columns = 2 + random.nextInt(4);
        List<String> rows = List.of("SELDOM", "OFTEN", "ALWAYS").subList(0, 2 + random.nextInt(2));
        List<String> levels = List.of("LOW", "MIDDLE", "HIGH", "WORST").subList(0, 2 + random.nextInt(3));
        line("method M {\n    likelihood on LIKELIHOOD\n    impact on IMPACT\n    level on LEVEL\n    scoring by matrix");
        line("    scale LIKELIHOOD { " + levels(rows) + " }");
        line("    scale IMPACT { " + levels(IntStream.range(0, columns).mapToObj(i -> "I" + i).toList()) + " }");
        line("    scale LEVEL { " + levels(levels) + " }\n    matrix {");
        rows.forEach(row -> line("        row " + row + " gives "
                + String.join(", ", IntStream.range(0, columns).mapToObj(i -> any(levels)).toList())));
        line("    }\n}");
    }

    private static String levels(List<String> ids) {
        return String.join(" ", IntStream.range(0, ids.size()).mapToObj(i -> "level " + (i + 1) + " " + ids.get(i)).toList());
    }

    private void organization() {
        block("organization O " + name(), each(roles, id -> "role " + id + " " + name()));
        ids("HOLDER", 0).forEach(id -> block("stakeholder " + id + " " + name() + " of O",
                maybe(() -> "influence " + (1 + random.nextInt(5))), maybe(() -> "interest " + (1 + random.nextInt(5))),
                maybe(() -> "relation  oversees " + any(roles)), maybe(() -> "relation  conflicts with " + any(roles) + " because \"Debts.\"")));
    }

    private void engagement() {
        List<String> lines = new ArrayList<>(List.of("method M"));
        risks.forEach(id -> {
            lines.add("risk " + id + (random.nextBoolean() ? " is " + any(cards) : " " + name()) + " {");
            lines.addAll(maybe(() -> "    inherent likelihood " + (1 + random.nextInt(2)) + ", impact " + (1 + random.nextInt(2)) + " basis workshop"));
            lines.addAll(maybe(() -> "    owner " + any(roles)));
            lines.add("}");
        });
        tools.forEach(id -> lines.addAll(maybe(() -> "choose " + id + " for " + any(risks))));
        block("engagement E " + name() + " for O", lines);
    }

    private void plan() {
        line("plan of E {");
        for (int i = 0; i < actions.size(); i++) {
            String before = i == 0 ? "" : actions.get(random.nextInt(i));
            block("action " + actions.get(i) + " " + name(), maybe(() -> "reduces " + any(risks)),
                    maybe(() -> "status " + any(List.of("done", "underway"))), before.isEmpty() ? List.of() : maybe(() -> "after " + before));
        }
        line("}");
    }

    private void framework() {
        List<String> bodies = ids("BODY", 0);
        List<String> lines = new ArrayList<>(List.of("component C " + name(), "objective G " + name()));
        lines.addAll(each(streams, id -> "workstream " + id + " " + name()));
        lines.addAll(maybe(() -> "cell C for G " + name()));
        bodies.forEach(id -> {
            lines.add("body " + id + " " + name() + any(List.of("", " governs", " manages", " delivers")) + " {");
            lines.addAll(maybe(() -> "    seat " + name() + " for " + any(List.of("staff", "consultant")) + " held by " + any(roles)));
            lines.addAll(maybe(() -> "    oversees " + any(bodies)));
            lines.add("}");
        });
        block("framework F " + name() + " of O", lines);
        ids("GO", 0).forEach(id -> line("initiative " + id + " " + name() + " in " + any(streams) + " under C { }"));
    }

    private List<String> ids(String stem, int least) {
        return IntStream.range(0, least + random.nextInt(5))
                .mapToObj(i -> random.nextInt(9) == 0 ? "'" + stem.toLowerCase(Locale.ROOT) + " / " + i + "'" : stem + i).toList();
    }

    private String name() {
        return "\"" + any(NAMES) + "\"";
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> each(List<String> ids, UnaryOperator<String> line) {
        return ids.stream().map(line).toList();
    }

    private List<String> some(List<String> ids, UnaryOperator<String> line) {
        return ids.stream().filter(id -> random.nextBoolean()).map(line).toList();
    }

    private List<String> maybe(Supplier<String> line) {
        return random.nextBoolean() ? List.of(line.get()) : List.of();
    }

    @SafeVarargs
    private void block(String head, List<String>... lines) {
        line(head + " {");
        List.of(lines).forEach(several -> several.forEach(each -> line("    " + each)));
        line("}");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
