package org.plumbline.dsl.ide.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.junit.jupiter.api.Test;
import org.plumbline.dsl.ide.kit.MarkedProject;

class ElementSearchTest {

    private final MarkedProject project = MarkedProject.of("""
            toolbox T "Cards" { area OPS "Operations" role HEAD-OPS "Head of operations" }
            risk OPS-03 "Meter readers walk alone" es: "Los lectores andan solos" fr: "Relevés non contrôlés" in OPS { }
            """).and("two.plumb", "risk OPS-30 \"Theft\" in T.OPS { }");

    @Test
    void findsByIdFirstThenByName() {
        assertThat(found("ops")).containsExactly("OPS Operations", "OPS-03 Meter readers walk alone", "OPS-30 Theft",
                "HEAD-OPS Head of operations");
        assertThat(found("OPS-3")).containsExactly("OPS-30 Theft");
    }

    @Test
    void findsByNamesInAnyLanguageWithoutAccents() {
        assertThat(found("lectores")).containsExactly("OPS-03 Meter readers walk alone");
        assertThat(found("releves")).containsExactly("OPS-03 Meter readers walk alone");
        assertThat(found("Readers Walk")).containsExactly("OPS-03 Meter readers walk alone");
    }

    @Test
    void findsByBeginningsOfParts() {
        assertThat(found("ho")).containsExactly("HEAD-OPS Head of operations");
        assertThat(found("mrwa")).containsExactly("OPS-03 Meter readers walk alone");
        assertThat(found("zz")).isEmpty();
    }

    @Test
    void tellsTheFullNameAndThePlace() {
        WorkspaceSymbol symbol = MarkedProject.service(ElementSearch.class).find("theft",
                List.of(project.resource("two.plumb"), project.resource("two.plumb"))).getFirst();

        assertThat(symbol.getContainerName()).isEqualTo("T.OPS-30");
        assertThat(symbol.getLocation().getLeft().getRange().getStart().getCharacter()).isEqualTo(5);
    }

    @Test
    void nothingTypedFindsAll() {
        assertThat(found("")).hasSize(5);
    }

    private List<String> found(String typed) {
        return MarkedProject.service(ElementSearch.class).find(typed, List.of(project.resource(), project.resource("two.plumb")))
                .stream().map(WorkspaceSymbol::getName).toList();
    }
}
