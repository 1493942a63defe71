package org.plumbline.cli.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.core.dependencies.ProjectRoots;
import org.plumbline.documents.theme.Theme;
import org.plumbline.documents.theme.file.ThemeFileException;
import org.plumbline.documents.theme.file.ThemeReader;

/** Finds the look of a document: the theme that the user names, else the one of the project, else the standard look. */
final class ThemeChoice {

    private final Optional<Path> named;
    private final ThemeReader reader = new ThemeReader();
    private final ProjectRoots roots = new ProjectRoots();

    /** @param named a file that the user names; empty to take the project's own */
    ThemeChoice(Optional<Path> named) {
        this.named = named;
    }

    /** @throws Failure if the file does not serve; the message names every place in it */
    Theme of(SelectedEngagement engagement) {
        try {
            if (named.isPresent()) {
                return reader.read(existing(named.get()));
            }
            Optional<Path> folder = engagement.file().flatMap(this::folder);
            return folder.isPresent() ? reader.ofProject(folder.get()) : Theme.standard();
        } catch (ThemeFileException e) {
            throw new Failure(ExitCode.UNREADABLE, e.getMessage() + "\nNothing was published. Correct the theme.");
        }
    }

    private Optional<Path> folder(String file) {
        Path path = Path.of(file);
        Path parent = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
        return roots.rootOf(path.toAbsolutePath().normalize()).map(root -> asTheUserKnowsIt(root, parent)).or(() -> Optional.of(parent));
    }

    /** The root by way of the folder that the user named, so that messages name files as the user does. */
    private static Path asTheUserKnowsIt(Path root, Path folder) {
        Path way = folder.toAbsolutePath().normalize().relativize(root);
        Path known = folder.resolve(way).normalize();
        return known.toAbsolutePath().normalize().equals(root) ? known : root;
    }

    private static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Failure(ExitCode.UNREADABLE, file + ": There is no such theme. Write the path of a file like theme.toml.");
        }
        return file;
    }
}
