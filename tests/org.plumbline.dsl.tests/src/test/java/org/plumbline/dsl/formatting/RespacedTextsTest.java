package org.plumbline.dsl.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.plumbline.dsl.LanguageTexts;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.generated.Generated;
import org.plumbline.model.core.PlumbFile;

/** Whatever blanks, line breaks and comments a text has: laying it out keeps all that counts, and is done once. */
class RespacedTextsTest {

    private final LanguageTexts texts = new LanguageTexts();
    private final LaidOut laidOut = new LaidOut();

    @Test
    void keepTheirMeaningAndComments() throws IOException {
        List<String> originals = new ArrayList<>(LaidOut.samples().toList());
        LaidOut.examples().map(RespacedTextsTest::read).forEach(originals::add);

        Generated.rounds(40, 1_000, random -> {
            String original = originals.get(random.nextInt(originals.size()));
            String respaced = new Respaced(random).text(root(parsed(original)));
            String formatted = laidOut.of(respaced);
            PlumbFile before = parsed(respaced);
            PlumbFile after = parsed(formatted);

            assertThat(words(before)).isEqualTo(words(parsed(original)));
            assertThat(words(after)).isEqualTo(words(before));
            assertThat(comments(after)).isEqualTo(comments(before));
            assertThat(EcoreUtil.equals(after, before)).as("same model").isTrue();
            assertThat(formatted.lines().filter(line -> line.endsWith(" ") && !respaced.contains(line))).isEmpty();
        });
    }

    private PlumbFile parsed(String text) {
        LoadedProject project = texts.project(text);
        assertThat(project.syntaxProblems()).as(text).isEmpty();
        return project.index().files().getFirst();
    }

    private static ICompositeNode root(PlumbFile file) {
        return ((XtextResource) file.eResource()).getParseResult().getRootNode();
    }

    private static List<String> words(PlumbFile file) {
        return leaves(file).stream().filter(leaf -> !leaf.isHidden()).map(ILeafNode::getText).toList();
    }

    private static List<String> comments(PlumbFile file) {
        return leaves(file).stream().filter(ILeafNode::isHidden).map(leaf -> leaf.getText().stripTrailing())
                .filter(text -> text.startsWith("/")).toList();
    }

    private static List<ILeafNode> leaves(PlumbFile file) {
        return StreamSupport.stream(root(file).getLeafNodes().spliterator(), false).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
