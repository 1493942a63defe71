package org.plumbline.dsl.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
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
    void filesComeAndGo() throws IOException {
        long seed = Long.getLong("plumbline.seed", System.nanoTime());
        System.out.println("LiveProjectTest: -Dplumbline.seed=" + seed);
        Random random = new Random(seed);
        Resolution all = project("village-committee");
        for (Path file : all.root().files()) {
            texts.put(file, Files.readString(file));
        }
        LiveProject live = loader.open(all, this::text);

        for (int edit = 0; edit < EDITS; edit++) {
            List<Path> files = all.root().files().stream().filter(file -> random.nextInt(3) > 0).toList();
            Resolution some = resolved(all.root().folder(), files);
            assertThat(live.update(some)).isTrue();
            if (!files.isEmpty() && random.nextBoolean()) {
                Path file = files.get(random.nextInt(files.size()));
                texts.put(file, random.nextInt(3) == 0 ? Files.readString(file) : edited(texts.get(file), random));
                live.change(URI.createFileURI(file.toString()), texts.get(file));
            }
            assertThat(check.check(live.loaded()).problems()).as("seed %d, step %d, %s", seed, edit, files).isEqualTo(fresh(some));
        }
    }

    @Test
    void whatCannotBeReadIsReadAgainWhenItChanges() throws IOException {
        Resolution project = project("village-committee");
        for (Path file : project.root().files()) {
            texts.put(file, Files.readString(file));
        }
        LiveProject live = loader.open(project, this::text);
        List<Problem> before = check.check(live.loaded()).problems();
        Path file = project.root().files().getFirst();
        URI uri = URI.createFileURI(file.toString());
        String sound = texts.get(file);

        texts.put(file, "toolbox T ".concat("{ area A ".repeat(200)));
        assertThat(live.change(uri, texts.get(file))).isTrue();
        assertThat(live.loaded().unreadableFiles()).hasSize(1);
        assertThat(live.file(uri)).isEmpty();

        texts.put(file, sound);
        assertThat(live.change(uri, sound)).isTrue();
        assertThat(check.check(live.loaded()).problems()).isEqualTo(before);
        assertThat(live.change(URI.createFileURI("/elsewhere.plumb"), "")).isFalse();
    }

    @Test
    void readingGoesOnWhereItWasStopped() throws IOException {
        Resolution project = project("village-committee");
        List<Path> read = new ArrayList<>();
        LiveProject live = loader.open(project, (file, name) -> {
            read.add(file);
            return new FileText().read(file, name);
        });
        int all = project.root().files().size();
        for (int stop = 1; stop < all; stop++) {
            int texts = stop;
            assertThatThrownBy(() -> live.read((done, of) -> {
                assertThat(of).isEqualTo(all);
                if (done == texts) {
                    throw new CancellationException();
                }
            })).isInstanceOf(CancellationException.class);
            assertThat(read).hasSize(stop);
        }

        assertThat(check.check(live.loaded()).problems()).isEqualTo(check.check(loader.load(project)).problems());
        assertThat(read).isEqualTo(project.root().files());
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
            return resolved(EXAMPLES.resolve(name), files.filter(file -> file.toString().endsWith(".plumb")).sorted().toList());
        }
    }

    private static Resolution resolved(Path folder, List<Path> files) {
        OpenProject project = OpenProject.of(folder, files);
        return new DependencyResolver(List.of(project)).resolve(project);
    }
}
