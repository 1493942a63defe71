package org.plumbline.documents.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.documents.model.Document;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;

/** What the checks find is told in the document's language, names of the model as they are. */
class CheckFindingsTest {

    private static final String TEXT = """
            organization O "Org" { role MD }
            engagement E "Cycle" for O {
                risk R1 "Theft" { inherent likelihood 1 }
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The inherent score of risk R1 “Theft” lacks an impact. | Add at least one dimension, or “impact”, with a value of the scale.",
        "fr-CA | Risque R1 « Theft » : la cotation inhérente n’a pas de gravité. | Ajoutez au moins une dimension, ou « impact », avec une valeur de l’échelle.",
        "es | Riesgo R1 «Theft»: a la puntuación inherente le falta el impacto. | Añada al menos una dimensión, o «impact», con un valor de la escala.",
        "ar | الخطر R1 «Theft»: ينقص الدرجةَ الكامنة الأثرُ. | أضيفوا بُعدًا واحدًا على الأقل، أو «impact»، بقيمة من المقياس."})
    void speakTheLanguageOfTheDocument(String language, String message, String remedy) {
        LoadedProject project = ProjectLoader.standalone().parse(Map.of("folder/test.plumb", TEXT));

        List<OpenFinding> findings = new CheckFindings(language).errors(project.index(), project.sources());
        Document draft = new RoadmapBuilder().build(Projects.request(project.index(), language).draft(findings));

        assertThat(PlainDocument.of(draft, "findings")).contains("IM-E-010 | test.plumb:3 | " + message + " | " + remedy);
    }
}
