package org.plumbline.dsl.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.model.catalogue.ToolCard;

/**
 * Random projects build upon each other; what they see, and what is wrong with them, is worked out a second time by a naive oracle that
 * knows nothing of files: by repeating one step until nothing changes any more.
 */
class GeneratedDependenciesTest {

    private static final int ROUNDS = 100;
    private static final List<String> NAMES = List.of("A", "B", "C", "D", "E");
    private static final List<String> VERSIONS = List.of("1.0.0", "2.0.0");
    private static final String HIDDEN = ", which is named by";
    private static final ProjectLoader LOADER = ProjectLoader.standalone();

    @TempDir
    private Path folder;

    /**
     * A project of one version.
     *
     * @param open how often it is open
     * @param packed whether it lies in the libraries of the others
     */
    private record Source(String name, String version, Map<String, String> needs, int open, boolean packed) {

        String label() {
            return name + " " + version;
        }
    }

    /** The oracle's answer: label of each project found, what it sees by name, and which needs lead nowhere. */
    private record Expected(TreeMap<String, Map<String, String>> sees, TreeSet<String> unmet, boolean circle) {

        /** The names of projects that are found, and that the first one does not see: its text refers to each. */
        List<String> hidden() {
            return sees.keySet().stream().filter(label -> !label.equals("A 1.0.0")).map(label -> label.split(" ")[0])
                    .filter(name -> !sees.get("A 1.0.0").containsKey(name)).toList();
        }
    }

    @Test
    void seesWhatANaiveOracleSees() throws IOException {
        long seed = Long.getLong("plumbline.seed", System.nanoTime());
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(seed + round);
            List<Source> sources = sources(random);
            String what = "seed " + (seed + round) + ": " + sources;

            Path place = Files.createDirectory(folder.resolve("r" + round));
            List<OpenProject> open = open(place, sources);
            LoadedProject loaded = LOADER.load(new DependencyResolver(open).resolve(open.getFirst()));

            Expected expected = expected(sources);
            List<String> problems = loaded.settingProblems().stream().map(problem -> problem.message()).toList();
            assertThat(problems.stream().anyMatch(problem -> problem.contains("in a circle"))).as(what).isEqualTo(expected.circle());
            TreeSet<String> told = new TreeSet<>();
            problems.stream().filter(problem -> !problem.contains("in a circle") && !problem.contains(HIDDEN))
                    .forEach(problem -> told.add(problem.replaceFirst("^(\\S+ \\S+?),? (which (\\S+ \\S+) needs,)?.*", "$3>$1")));
            assertThat(told).as(what).isEqualTo(expected.unmet());
            assertThat(problems.stream().filter(problem -> problem.contains(HIDDEN)).map(problem -> problem.replaceFirst("^RISK-(\\S+) .*", "$1")))
                    .as(what).containsExactlyInAnyOrderElementsOf(expected.hidden());
            assertThat(resolved(loaded)).as(what).isEqualTo(NAMES.stream().filter(name -> name.equals("A")
                    || expected.sees().get("A 1.0.0").containsKey(name)).toList());
        }
    }

    /** The names of projects that references of the first one lead to. */
    private static List<String> resolved(LoadedProject loaded) {
        ToolCard tool = loaded.index().all(ToolCard.class).getFirst();
        return tool.getMitigates().stream().map(mitigation -> mitigation.getRisk()).filter(risk -> !risk.eIsProxy())
                .map(risk -> risk.getId().substring("RISK-".length())).sorted().toList();
    }

    private static Expected expected(List<Source> sources) {
        Map<String, Source> found = new LinkedHashMap<>(Map.of("A", sources.getFirst()));
        List<Source> ring = List.of(sources.getFirst());
        while (!ring.isEmpty()) {
            List<Source> next = new ArrayList<>();
            for (Source from : ring) {
                from.needs().forEach((name, version) -> find(sources, name, version).ifPresent(source -> {
                    if (found.putIfAbsent(name, source) == null) {
                        next.add(source);
                    }
                }));
            }
            ring = next;
        }
        TreeMap<String, Map<String, String>> sees = new TreeMap<>();
        TreeSet<String> unmet = new TreeSet<>();
        for (Source from : found.values()) {
            Map<String, String> seen = new TreeMap<>();
            from.needs().forEach((name, version) -> {
                if (found.containsKey(name) && found.get(name).version().equals(version)) {
                    seen.put(name, version);
                } else {
                    unmet.add((from == sources.getFirst() ? "" : from.label()) + ">" + name + " " + version);
                }
            });
            sees.put(from.label(), seen);
        }
        return new Expected(sees, unmet, circle(sees));
    }

    private static Optional<Source> find(List<Source> sources, String name, String version) {
        return sources.stream().filter(source -> source.name().equals(name) && source.version().equals(version)
                && (source.open() == 1 || source.open() == 0 && source.packed())).findFirst();
    }

    /** Whether somebody comes back to himself, by joining ways until no longer way is found. */
    private static boolean circle(Map<String, Map<String, String>> sees) {
        TreeSet<String> ways = new TreeSet<>();
        sees.forEach((from, seen) -> seen.forEach((name, version) -> ways.add(from + ">" + name + " " + version)));
        boolean more = true;
        while (more) {
            TreeSet<String> longer = new TreeSet<>();
            for (String one : ways) {
                for (String other : ways) {
                    if (one.split(">")[1].equals(other.split(">")[0])) {
                        longer.add(one.split(">")[0] + ">" + other.split(">")[1]);
                    }
                }
            }
            more = ways.addAll(longer);
        }
        return ways.stream().anyMatch(way -> way.split(">")[0].equals(way.split(">")[1]));
    }

    private static List<Source> sources(Random random) {
        List<Source> sources = new ArrayList<>();
        for (String name : NAMES) {
            for (String version : name.equals("A") ? List.of("1.0.0") : VERSIONS) {
                Map<String, String> needs = new TreeMap<>();
                for (String other : NAMES) {
                    if (!other.equals(name) && random.nextInt(3) == 0) {
                        needs.put(other, VERSIONS.get(random.nextInt(3) / 2));
                    }
                }
                int open = name.equals("A") ? 1 : List.of(0, 0, 0, 1, 1, 2).get(random.nextInt(6));
                sources.add(new Source(name, version, needs, open, !name.equals("A") && random.nextInt(4) > 0));
            }
        }
        return sources;
    }

    private static List<OpenProject> open(Path place, List<Source> sources) throws IOException {
        List<OpenProject> open = new ArrayList<>();
        for (Source source : sources) {
            for (int copy = 0; copy < source.open(); copy++) {
                Path project = place.resolve(source.label().replace(' ', '-') + "-" + copy);
                PackedProject.folder(project, texts(source));
                // everybody's libraries are the same, so that the oracle need not know who asks
                packed(project, sources);
                open.add(OpenProject.of(project, List.of(project.resolve("cards.plumb"))));
            }
        }
        return open;
    }

    private static void packed(Path project, List<Source> sources) throws IOException {
        for (Source source : sources) {
            Path archive = project.resolve("libraries/" + source.name() + "-" + source.version() + ".zip");
            if (source.packed()) {
                PackedProject.archive(archive, texts(source));
            }
        }
    }

    private static Map<String, String> texts(Source source) {
        StringBuilder settings = new StringBuilder("name = \"" + source.name() + "\"\nversion = \"" + source.version() + "\"\n[dependencies]\n");
        source.needs().forEach((name, version) -> settings.append(name + " = \"" + version + "\"\n"));
        StringBuilder cards = new StringBuilder("toolbox BOX-" + source.name() + " \"Box\" { area PART \"Part\" }\nrisk RISK-" + source.name()
                + " \"Risk\" in BOX-" + source.name() + ".PART { }\ntool TOOL-" + source.name() + " \"Tool\" in BOX-" + source.name() + ".PART {\n");
        NAMES.forEach(name -> cards.append("    mitigates RISK-" + name + "\n"));
        return Map.of("plumbline.toml", settings.toString(), "cards.plumb", cards + "}\n");
    }
}
