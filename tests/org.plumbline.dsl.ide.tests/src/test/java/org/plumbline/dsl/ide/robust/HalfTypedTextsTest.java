package org.plumbline.dsl.ide.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.dsl.ide.kit.EveryService;
import org.plumbline.dsl.ide.kit.EveryService.Question;

/**
 * The shipped examples, typed and deleted again within their projects. At any moment and any place each service gives a sensible answer
 * or none. With each build some stretches of some files, with -Dplumbline.full=true each character of all; -Dplumbline.seed=N begins
 * with another random number.
 */
class HalfTypedTextsTest {

    private static final int STRETCHES = 3;
    private static final int STRETCH = 12;

    private final boolean full = Boolean.getBoolean("plumbline.full");
    private final Map<String, Question> services = EveryService.all();

    @ParameterizedTest
    @ValueSource(strings = {"im-toolbox", "iom-igf", "village-committee"})
    void areAnswered(String example) throws IOException {
        long seed = Long.getLong("plumbline.seed", 1);
        System.out.println("half-typed " + example + ": -Dplumbline.seed=" + seed);
        Random random = new Random(seed);
        TypedProject project = TypedProject.read(example);
        List<XtextResource> files = full ? project.files() : List.of(project.files().get(random.nextInt(project.files().size())),
                project.files().get(random.nextInt(project.files().size())));
        for (XtextResource file : files) {
            type(project, file, random, seed);
        }
    }

    private void type(TypedProject project, XtextResource file, Random random, long seed) throws IOException {
        String text = project.text(file);
        if (full) {
            typed(project, file, text, 0, text.length(), random, seed);
        }
        for (int stretch = 0; !full && stretch < STRETCHES; stretch++) {
            int start = random.nextInt(text.length());
            typed(project, file, text, start, Math.min(text.length(), start + STRETCH), random, seed);
        }
        project.set(file, text);
    }

    /** Types a stretch of a text at its end, then deletes it; what stands behind it in the text stays away or is there already. */
    private void typed(TypedProject project, XtextResource file, String text, int start, int end, Random random, long seed)
            throws IOException {
        String rest = random.nextBoolean() ? "" : text.substring(end);
        for (int length = start; length <= end; length++) {
            project.set(file, text.substring(0, length) + rest);
            ask(file, length, random, seed);
        }
        for (int length = end - 1; length >= start; length -= 1 + random.nextInt(3)) {
            project.set(file, text.substring(0, length) + rest);
            ask(file, length, random, seed);
        }
    }

    private void ask(XtextResource file, int caret, Random random, long seed) {
        int length = file.getParseResult().getRootNode().getText().length();
        List<String> names = List.copyOf(services.keySet());
        for (int offset : new int[] {caret, random.nextInt(length + 1)}) {
            String name = names.get(random.nextInt(names.size()));
            ask(name, file, offset, seed);
            ask("completion", file, offset, seed);
        }
    }

    private void ask(String name, XtextResource file, int offset, long seed) {
        try {
            assertThat(services.get(name).ask(file, offset)).isNotNull();
        } catch (RuntimeException | StackOverflowError e) {
            String text = file.getParseResult().getRootNode().getText();
            throw new AssertionError(name + " at " + offset + " of " + file.getURI().lastSegment() + ", -Dplumbline.seed=" + seed
                    + ", behind:\n" + text.substring(Math.max(0, offset - 200), Math.min(offset, text.length())), e);
        }
    }
}
