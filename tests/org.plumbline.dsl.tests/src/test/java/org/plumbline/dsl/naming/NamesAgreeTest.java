package org.plumbline.dsl.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.core.project.Names;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.model.core.Identified;

/** The name that is read off the text before anything is resolved is the one that the resolved model gives. */
class NamesAgreeTest {

    private static final Path EXAMPLE = Path.of("../../bundles/org.plumbline.examples/projects/im-toolbox");

    @Test
    void onEveryElementOfTheExample() throws IOException {
        LoadedProject project = ProjectLoader.standalone().load(files());
        Names names = new Names(new Texts());

        assertThat(project.syntaxProblems()).isEmpty();
        assertThat(project.index().all(Identified.class)).hasSizeGreaterThan(300)
                .allSatisfy(element -> assertThat(element.eResource().getURIFragment(element)).isEqualTo(names.name(element).orElseThrow()));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            return files.filter(file -> file.toString().endsWith(".plumb")).sorted().toList();
        }
    }
}
