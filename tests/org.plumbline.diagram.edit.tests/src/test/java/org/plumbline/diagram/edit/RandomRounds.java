package org.plumbline.diagram.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Part;

/** Views of a project that are opened at random, one after the other, until enough is done in them; all taken back, the same bytes. */
final class RandomRounds {

    /** What somebody does in one view. */
    interface Session {

        /** Returns how many steps it had. */
        int in(Project project, Part description, String target, Random random) throws RefusedEdit;
    }

    private final Path folder;
    private final Predicate<Part> views;

    /** @param views which descriptions of them are meant */
    RandomRounds(Path folder, Predicate<Part> views) {
        this.folder = folder;
        this.views = views;
    }

    /** @param name of the project, as {@link Project#named} knows it */
    void run(String name, int steps, Session session) throws RefusedEdit {
        long seed = Long.getLong("plumbline.seed", System.nanoTime());
        System.out.println(name + " seed " + seed);
        Random random = new Random(seed);
        try (Project project = Project.named(folder, name, random)) {
            project.editor().requireReadable();
            Map<String, String> original = project.texts();
            List<Part> descriptions = project.description().representations().stream().filter(views).toList();
            for (int done = 0; done < steps;) {
                Part description = pick(descriptions, random);
                List<String> targets = project.targets(description);
                if (!targets.isEmpty()) {
                    done += session.in(project, description, pick(targets, random), random);
                }
            }
            project.undoAll();
            assertThat(project.texts()).as("undone, seed " + seed).isEqualTo(original);
        }
    }

    /** Takes the last step back and does it again, if it changed a text. */
    static void undoAndRedo(String step, Project project, Map<String, String> before, ProjectHistory history) throws RefusedEdit {
        Map<String, String> after = project.texts();
        if (!after.equals(before)) {
            history.undo();
            assertThat(project.texts()).as("undo " + step).isEqualTo(before);
            history.redo();
            assertThat(project.texts()).as("redo " + step).isEqualTo(after);
        }
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
