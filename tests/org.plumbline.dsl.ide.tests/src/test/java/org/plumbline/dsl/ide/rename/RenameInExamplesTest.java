package org.plumbline.dsl.ide.rename;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.dsl.ide.kit.Applied;
import org.plumbline.dsl.ide.kit.MarkedProject;
import org.plumbline.dsl.ide.navigation.MentionFinder;
import org.plumbline.dsl.ide.navigation.ReferenceService;
import org.plumbline.dsl.ide.text.DocumentUris;
import org.plumbline.dsl.ide.text.WrittenId;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.model.core.Identified;

/** Any element of an example can be renamed and named back: every mention follows, and the texts are the same again, to the byte. */
class RenameInExamplesTest {

    private static final Path EXAMPLE = Path.of("../../bundles/org.plumbline.examples/projects/im-toolbox");
    private static final int ROUNDS = 4;

    private final RenameService rename = MarkedProject.service(RenameService.class);
    private final ReferenceService references = MarkedProject.service(ReferenceService.class);
    private final MentionFinder mentions = MarkedProject.service(MentionFinder.class);

    @Test
    void thereAndBack() throws RefusedEdit {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<String, String> before = texts();
        ProjectIndex first = index(before);
        List<Identified> elements = first.all(Identified.class);
        for (int round = 0; round < ROUNDS; round++) {
            Identified element = elements.get(random.nextInt(elements.size()));
            String what = "seed " + seed + ", " + element.eClass().getName() + " " + element.getId();

            Map<String, String> after = renamed(before, element, "RENAMED-" + round);
            ProjectIndex second = index(after);
            Identified renamed = found(second, "RENAMED-" + round);

            assertThat(renamed.eResource().getURI()).as(what).isEqualTo(element.eResource().getURI());
            assertThat(references.of(renamed, true)).as(what).hasSameSizeAs(references.of(element, true));
            assertThat(dangling(second)).as(what).isEqualTo(dangling(first));
            assertThat(renamed(after, renamed, element.getId())).as(what).isEqualTo(before);
        }
    }

    private Map<String, String> renamed(Map<String, String> texts, Identified element, String id) throws RefusedEdit {
        WrittenId place = mentions.declaration(element).orElseThrow();
        Map<String, String> after = new LinkedHashMap<>(texts);
        String typed = id.matches("[A-Z][A-Za-z0-9-]*") ? id : "'" + id + "'";
        rename.rename((XtextResource) element.eResource(), place.offset(), typed, uri -> null).edit().getDocumentChanges().stream()
                .map(change -> change.getLeft()).forEach(change -> after.replaceAll((name, text) ->
                        change.getTextDocument().getUri().equals(uri(name))
                                ? Applied.to(text, change.getEdits().stream().map(edit -> edit.getLeft()).toList())
                                : text));
        return after;
    }

    private static String uri(String name) {
        return DocumentUris.of(MarkedProject.uri(URI.encodeSegment(name, false)));
    }

    private static Identified found(ProjectIndex index, String id) {
        return index.all(Identified.class).stream().filter(element -> id.equals(element.getId())).findFirst().orElseThrow();
    }

    private static long dangling(ProjectIndex index) {
        return index.all(EObject.class).stream().flatMap(element -> element.eCrossReferences().stream())
                .filter(EObject::eIsProxy).count();
    }

    private static ProjectIndex index(Map<String, String> texts) {
        return new ProjectLoader(MarkedProject.language()).parse(texts).index();
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            files.filter(file -> file.toString().endsWith(".plumb")).sorted()
                    .forEach(file -> texts.put(EXAMPLE.relativize(file).toString(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
