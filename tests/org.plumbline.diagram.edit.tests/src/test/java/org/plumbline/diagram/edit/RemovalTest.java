package org.plumbline.diagram.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.design.RemovalServices;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.organization.OrganizationPackage;
import org.plumbline.model.plan.PlanPackage;

/** Whatever is deleted in a diagram, what is left can be written. */
class RemovalTest {

    private static final List<EClass> DELETED = List.of(CataloguePackage.Literals.FUNCTIONAL_AREA, CataloguePackage.Literals.RISK_CARD,
            CataloguePackage.Literals.TOOL_CARD, EngagementPackage.Literals.ASSESSED_RISK, PlanPackage.Literals.WORKSTREAM,
            PlanPackage.Literals.ACTION, OrganizationPackage.Literals.STAKEHOLDER, OrganizationPackage.Literals.ROLE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = "village-committee")
    void leavesWhatCanBeWritten(String example) throws RefusedEdit {
        List<String> refused = new ArrayList<>();
        try (Project project = Project.example(folder, example)) {
            Map<String, String> before = project.texts();
            for (String key : someOfEachKind(project)) {
                try {
                    project.editor().edit("Remove", model -> new RemovalServices().discard(element(project, key)));
                    project.stored().undo();
                } catch (RefusedEdit e) {
                    refused.add(key + ": " + e.getMessage());
                }
            }
            assertThat(project.texts()).isEqualTo(before);
        }
        assertThat(refused).isEmpty();
    }

    private static List<String> someOfEachKind(Project project) throws RefusedEdit {
        Map<EClass, List<String>> keys = new LinkedHashMap<>();
        all(project).filter(each -> DELETED.contains(each.eClass())).forEach(each -> keys.computeIfAbsent(each.eClass(), type -> new ArrayList<>())
                .add(project.diagrams().keys().key(each)));
        return keys.values().stream().flatMap(each -> each.stream().limit(3)).toList();
    }

    private static EObject element(Project project, String key) throws RefusedEdit {
        return all(project).filter(each -> project.diagrams().keys().key(each).equals(key)).findFirst().orElseThrow();
    }

    private static Stream<EObject> all(Project project) throws RefusedEdit {
        return ProjectElements.all(project.editor().model().files());
    }
}
