package org.plumbline.dsl.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;

/** A project whose texts change must look like one that was just read, whatever is typed. */
class LiveProjectTest {

    private static final Path EXAMPLES = Path.of("../../bundles/org.plumbline.examples/projects").toAbsolutePath().normalize();
    private static final Pattern WORD = Pattern.compile("[\\w-]+|[{}\"]");
    private static final int EDITS = Integer.getInteger("plumbline.edits", 30);

    private final ProjectLoader loader = ProjectLoader.standalone();
    private final ProjectCheck check = new ProjectCheck(loader, new Validator(RuleCatalogue.standard(), new RuleTexts("en"), defect -> {
        throw defect.cause();
    }));
    private final Map<Path, String> texts = new HashMap<>();

    @Test
    void findsWhatAFreshReadingFinds() throws IOException {
        long seed = Long.getLong("plumbline.seed", System.nanoTime());
        System.out.println("LiveProjectTest: -Dplumbline.seed=" + seed);
        Random random = new Random(seed);
        Resolution project = project("village-committee");
        for (Path file : project.root().files()) {
            texts.put(file, Files.readString(file));
        }
        LiveProject live = loader.open(project, this::text);
        assertThat(check.check(live.loaded()).problems()).isEqualTo(fresh(project));

        for (int edit = 0; edit < EDITS; edit++) {
            Path file = project.root().files().get(random.nextInt(project.root().files().size()));
            texts.put(file, random.nextInt(4) == 0 ? Files.readString(file) : edited(texts.get(file), random));
            assertThat(live.change(URI.createFileURI(file.toString()), texts.get(file))).isTrue();
            assertThat(check.check(live.loaded()).problems()).as("seed %d, edit %d in %s", seed, edit, file).isEqualTo(fresh(project));
        }
    }

    @Test
    void cannotTakeOverWhatCannotBeRead() throws IOException {
        Resolution project = project("village-committee");
        LiveProject live = loader.open(project, new FileText());
        URI file = URI.createFileURI(project.root().files().getFirst().toString());

        assertThat(live.change(file, "toolbox T ".concat("{ area A ".repeat(200)))).isFalse();
        assertThat(live.change(URI.createFileURI("/elsewhere.plumb"), "")).isFalse();
    }

    private List<Problem> fresh(Resolution project) {
        return check.check(loader.open(project, this::text).loaded()).problems();
    }

    private String text(Path file, String name) {
        return texts.get(file);
    }

    private static String edited(String text, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> typed(text, random);
            case 1 -> withOtherLines(text, random);
            default -> withOtherWord(text, random);
        };
    }

    /** A word is taken out, doubled, or replaced by another one of the text. */
    private static String withOtherWord(String text, Random random) {
        List<MatchResult> words = new ArrayList<>(WORD.matcher(text).results().toList());
        MatchResult word = words.get(random.nextInt(words.size()));
        String other = switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> word.group() + " " + word.group();
            default -> words.get(random.nextInt(words.size())).group();
        };
        return text.substring(0, word.start()) + other + text.substring(word.end());
    }

    /** A key is pressed somewhere, or what stands there is replaced by blanks or a comment. */
    private static String typed(String text, Random random) {
        int place = random.nextInt(text.length());
        String key = List.of("x", "7", " ", "\n", "\"", "{", "}", ",", "/* here */", "// here\n", "").get(random.nextInt(11));
        return text.substring(0, place) + key + text.substring(Math.min(text.length(), place + random.nextInt(3)));
    }

    /** Lines are taken out, or another one comes in between. */
    private static String withOtherLines(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int place = random.nextInt(lines.size());
        if (random.nextBoolean()) {
            lines.add(place, lines.get(random.nextInt(lines.size())));
        } else {
            lines.subList(place, Math.min(lines.size(), place + 1 + random.nextInt(5))).clear();
        }
        return String.join("\n", lines) + "\n";
    }

    private static Resolution project(String name) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(name))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".plumb")).sorted().toList();
            OpenProject project = OpenProject.of(EXAMPLES.resolve(name), texts);
            return new DependencyResolver(List.of(project)).resolve(project);
        }
    }
}
