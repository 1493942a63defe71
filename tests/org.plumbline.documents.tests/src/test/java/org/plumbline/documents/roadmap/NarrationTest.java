package org.plumbline.documents.roadmap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.design.Presentation;
import org.plumbline.diagram.format.Part;
import org.plumbline.documents.Golden;
import org.plumbline.publishing.diagram.Narration;
import org.plumbline.publishing.diagram.Representations;

/** What is told of every representation of the examples, sentence by sentence. */
class NarrationTest {

    @ParameterizedTest
    @CsvSource({"im-toolbox, en", "iom-igf, en", "village-committee, en", "village-committee, es", "im-toolbox, ar", "iom-igf, fr"})
    void tellsWhatIsSeen(String example, String language) throws IOException {
        ProjectIndex project = Projects.example(example);
        Narration narration = new Narration(language);
        List<String> lines = new ArrayList<>();
        try (Representations representations = Representations.of(Presentation.in(language))) {
            for (Part representation : representations.all()) {
                for (EObject target : representations.targets(representation, project)) {
                    lines.addAll(narration.of(representations, representation, target));
                    lines.add("");
                }
            }
        }
        Golden.matches("told-" + example + "-" + language + ".txt", String.join("\n", lines));
    }
}
