package org.plumbline.dsl.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;

/** Whatever is edited in whatever text: it reads as the model that was meant, all else stays to the byte, and there is a way back. */
class RandomEditsTest {

    private static final Path PROJECTS = Path.of("../../bundles/org.plumbline.examples/projects");
    private static final int EDITS = 3;

    private final Injector language = new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();
    private final ResourceWriter writer = language.getInstance(ResourceWriter.class);
    private int written;
    private int refused;

    @Test
    void keepTheTextAndSayWhatIsMeant() {
        int sequences = Integer.getInteger("plumbline.sequences", Boolean.getBoolean("plumbline.full") ? 10_000 : 300);
        Long only = Long.getLong("plumbline.seed");
        for (long seed = only == null ? 1 : only; seed <= (only == null ? sequences : only); seed++) {
            try {
                sequence(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("failed with -Dplumbline.seed=" + seed + "\n" + e.getMessage(), e);
            }
        }
        System.out.println("random edits: seeds 1 to " + sequences + ", " + written + " written, " + refused + " refused");
        assertThat(refused).as("edits that the language has no text for").isLessThan(written + 3);
    }

    private void sequence(Random random) {
        List<Path> projects = List.of(PROJECTS.resolve("village-committee"), PROJECTS.resolve("iom-igf"));
        Map<String, String> texts = texts(projects.get(random.nextInt(projects.size())));
        List<String> names = List.copyOf(texts.keySet());
        String name = names.get(random.nextInt(names.size()));
        ProjectLoader loader = new ProjectLoader(language);
        texts.put(name, new Disordered(random, loader).text(texts.get(name)));
        LoadedProject project = loader.parse(texts);
        assertThat(project.syntaxProblems()).isEmpty();
        XtextResource resource = project.index().files().stream().map(EObject::eResource)
                .filter(file -> file.getURI().lastSegment().equals(name)).map(XtextResource.class::cast).findFirst().orElseThrow();
        for (int i = 0; i < EDITS; i++) {
            edit(random, resource);
        }
    }

    private void edit(Random random, XtextResource resource) {
        String text = resource.getParseResult().getRootNode().getText();
        EcoreUtil.resolveAll(resource);
        EObject intended = resource.getContents().getFirst();
        RandomEdit edit = new RandomEdit(random, resource);
        edit.make();
        List<TextEdit> edits;
        try {
            edits = writer.edits(resource);
            written++;
        } catch (RefusedEdit e) {
            refused++;
            if (Boolean.getBoolean("plumbline.refused")) {
                System.out.println(edit.what() + " -> " + e.getMessage());
            }
            reparse(resource, text);
            return;
        }
        String after = TextEdit.apply(edits, text);
        String how = edit.what() + "\n" + edits.stream().map(one -> one + " in " + around(text, one)).toList() + "\n";
        assertThat(TextEdit.apply(TextEdit.inverse(edits, text), after)).as(how).isEqualTo(text);
        assertThat(new Reach(resource, edit.touched()).beyond(edits)).as(how).isEmpty();
        reparse(resource, after);
        assertThat(resource.getParseResult().hasSyntaxErrors()).as(how).isFalse();
        List<String> differences = SameModel.differences(intended, resource.getContents().getFirst());
        assertThat(differences).as(how).isEmpty();
    }

    private static String around(String text, TextEdit edit) {
        return text.substring(Math.max(0, edit.offset() - 80), edit.offset()) + "<" + text.substring(edit.offset(), edit.end()) + ">"
                + text.substring(edit.end(), Math.min(text.length(), edit.end() + 80));
    }

    private static void reparse(XtextResource resource, String text) {
        try {
            resource.reparse(text);
            EcoreUtil.resolveAll(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Path project) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".plumb")).sorted().toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
