package org.plumbline.dsl.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.generated.Generated;
import org.plumbline.model.core.PlumbFile;

/** A tool that knows only EMF edits a file full of comments and saves it: it reads as what was meant, and no comment is lost. */
class PlainSavesTest {

    private static final int EDITS = 3;

    @TempDir
    private Path folder;

    private final Injector language = new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();
    private final ProjectLoader loader = new ProjectLoader(language);
    private final Sayable sayable = new Sayable(language.getInstance(RequiredFields.class));
    private int saved;
    private int refused;

    @Test
    void keepCommentsAndSayWhatIsMeant() {
        Generated.rounds(20, 1_000, this::sequence);

        System.out.println("plain saves: " + saved + " saved, " + refused + " refused");
        assertThat(saved).as("saved, beside " + refused + " refused").isGreaterThanOrEqualTo((saved + refused) * 8 / 10);
    }

    private void sequence(Random random) {
        try {
            Map<String, String> texts = ShippedTexts.any(random);
            String name = List.copyOf(texts.keySet()).get(random.nextInt(texts.size()));
            String disordered = new Disordered(random, loader).text(texts.get(name));
            texts.put(name, Annotated.text(((XtextResource) loader.parse(Map.of(name, disordered)).index().files().getFirst()
                    .eResource()).getParseResult().getRootNode(), random));
            write(texts);
            edit(loaded(texts), name, texts, random);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void edit(ResourceSet files, String name, Map<String, String> texts, Random random) throws IOException {
        XtextResource resource = (XtextResource) files.getResource(uri(name), false);
        assertThat(resource.getErrors()).isEmpty();
        Annotated comments = new Annotated(resource.getParseResult().getRootNode());
        List<FeatureEdit.Touched> touched = new ArrayList<>();
        List<String> edits = new ArrayList<>();
        try {
            for (int i = 0; i < EDITS; i++) {
                FeatureEdit edit = new FeatureEdit(random, sayable);
                edit.make(resource);
                touched.addAll(edit.touched());
                edits.add(edit.what());
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                resource.save(text, null);
                assertThat(comments.lost(text.toString(StandardCharsets.UTF_8), touched)).as("comments lost by " + edits).isEmpty();
            }
            for (Resource other : files.getResources()) {
                other.save(null);
            }
            saved++;
        } catch (IOException e) {
            refused++;
            if (Boolean.getBoolean("plumbline.refused")) {
                System.out.println(edits + " -> " + e.getMessage());
            }
            return;
        }
        assertThat(ModelDump.of(roots(loaded(texts)))).as("after " + edits).isEqualTo(ModelDump.of(roots(files)));
    }

    private void write(Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
    }

    private ResourceSet loaded(Map<String, String> texts) {
        ResourceSet files = new ResourceSetImpl();
        texts.keySet().forEach(name -> files.getResource(uri(name), true));
        EcoreUtil.resolveAll(files);
        return files;
    }

    private static List<PlumbFile> roots(ResourceSet files) {
        return files.getResources().stream().map(Resource::getContents).map(contents -> (PlumbFile) contents.getFirst()).toList();
    }

    private URI uri(String name) {
        return URI.createFileURI(folder.resolve(name).toString());
    }
}
