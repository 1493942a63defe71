package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.core.Identified;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.OrganizationFactory;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.model.organization.StakeholderRelation;

/** The stakeholder grid and the stakeholder network. */
class StakeholderServicesTest {

    private static final String TEXTS = """
            organization O { role CHIEF }
            stakeholder A "A" of O { influence 5 interest 1 attitude opposed  relation funds O  relation conflicts with CHIEF }
            stakeholder B "B" of O { influence 9 interest 0 attitude supportive }
            stakeholder C "C" of O { influence 3 }
            """;

    private final StakeholderServices services = new StakeholderServices();
    private final StakeholderTools tools = new StakeholderTools();

    @Test
    void everyStakeholderLiesInOneCellOrNone() {
        Texts texts = Texts.of(TEXTS);
        Organization organization = texts.get(Organization.class, "O");

        assertThat(ids(services.stakeholdersAt(organization, 5, 1))).containsExactly("A", "B");
        assertThat(ids(services.unplacedStakeholders(organization))).containsExactly("C");
        assertThat(cells().mapToInt(cell -> services.stakeholdersAt(organization, cell[0], cell[1]).size()).sum()).isEqualTo(2);
    }

    @Test
    void theExampleHasAllItsStakeholdersInTheGrid() {
        Organization bayview = Texts.example("im-toolbox").get(Organization.class, "BAYVIEW");

        assertThat(services.unplacedStakeholders(bayview)).isEmpty();
        assertThat(cells().flatMap(cell -> services.stakeholdersAt(bayview, cell[0], cell[1]).stream()))
                .containsExactlyInAnyOrderElementsOf(services.stakeholdersOf(bayview)).hasSize(15);
        assertThat(services.relationsOfNetwork(bayview)).hasSize(20);
        assertThat(services.relationsOfNetwork(bayview)).filteredOn(services::isConflict).hasSize(3);
        assertThat(ids(services.othersOfNetwork(bayview))).isNotEmpty();
    }

    @Test
    void whatAProgrammeMapsCannotBecomeAStakeholderOfAnOrganization() {
        Texts texts = Texts.of(TEXTS + """
                programme P led by O { stakeholder D "D" { kind supplier } }
                """);
        KindServices kinds = new KindServices();

        assertThat(kinds.isStakeholderOnItsOwn(texts.get(Stakeholder.class, "O.A"))).isTrue();
        assertThat(kinds.isStakeholderOnItsOwn(texts.get(Stakeholder.class, "P.D"))).isFalse();
        assertThat(kinds.isStakeholderOnItsOwn(texts.get(Organization.class, "O"))).isFalse();
    }

    @Test
    void theNetworkShowsAttitudesConflictsAndOthers() {
        Texts texts = Texts.of(TEXTS);
        Organization organization = texts.get(Organization.class, "O");
        Stakeholder a = texts.get(Stakeholder.class, "O.A");

        assertThat(ids(services.othersOfNetwork(organization))).containsExactly("CHIEF");
        assertThat(services.relationsOfNetwork(organization))
                .extracting(relation -> services.relationWord(relation) + (services.isConflict(relation) ? "!" : ""))
                .containsExactly("funds", "conflicts with!");
        assertThat(services.isAgainst(a)).isTrue();
        assertThat(services.isSupportive(a)).isFalse();
        assertThat(services.stakeholderLabel(a)).isEqualTo("A (opposed)");
        assertThat(services.stakeholderExplained(a)).isEqualTo("O.A\nA\ninfluence 5\ninterest 1");
    }

    @Test
    void toolsJudgeRelateAndMove() {
        Texts texts = Texts.of(TEXTS);

        assertThat(texts.after(found -> {
            tools.placeAt(found.get(Stakeholder.class, "O.C"), 2, 4);
            StakeholderRelation oversight = OrganizationFactory.eINSTANCE.createStakeholderRelation();
            oversight.setTarget(found.get(Stakeholder.class, "O.A"));
            found.get(Stakeholder.class, "O.C").getRelations().add(oversight);
            tools.relateBy(oversight, "OVERSEES");
            tools.startAt(found.get(Stakeholder.class, "O.A").getRelations().getFirst(), found.get(Stakeholder.class, "O.B"));
            assertThat(tools.fileOfStakeholders(found.get(Organization.class, "O")).eContents()).hasSize(4);
        }).getFirst()).isEqualTo("""
                organization O { role CHIEF }
                stakeholder A "A" of O { influence 5 interest 1 attitude opposed  relation conflicts with CHIEF }
                stakeholder B "B" of O { influence 9 interest 0 attitude supportive relation funds O }
                stakeholder C "C" of O { influence 2 interest 4 relation oversees A }
                """);
    }

    private static Stream<int[]> cells() {
        return IntStream.rangeClosed(1, 5).boxed().flatMap(one -> IntStream.rangeClosed(1, 5).mapToObj(other -> new int[] {one, other}));
    }

    private static List<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).toList();
    }
}
