package org.plumbline.dsl.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.dsl.resource.CardFolder.CARDS;
import static org.plumbline.dsl.resource.CardFolder.TOOLBOX;
import static org.plumbline.dsl.resource.CardFolder.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Element;
import org.plumbline.model.core.Lifecycle;
import org.plumbline.model.core.PlumbFile;

/** Elements that a tool takes out, puts elsewhere or puts back keep their text. */
class MovedElementsTest {

    private CardFolder folder;

    @BeforeEach
    void load(@TempDir Path path) throws IOException {
        folder = new CardFolder(path);
    }

    @Test
    void whatAToolTakesBackHasItsTextAgain() throws IOException {
        EcoreUtil.resolveAll(folder.files());
        PlumbFile file = file(folder.cards());
        RiskCard card = folder.card("WATER.OPS-04");
        file.getElements().remove(card);
        folder.card("WATER.OPS-03").eUnset(CorePackage.Literals.IDENTIFIED__LIFECYCLE);
        folder.cards().save(null);
        assertThat(folder.text("cards.plumb")).doesNotContain("see there").doesNotContain("draft");

        folder.card("WATER.OPS-03").setLifecycle(Lifecycle.DRAFT);
        file.getElements().add(card);
        folder.cards().save(null);

        assertThat(folder.text("cards.plumb")).isEqualTo(CARDS);
        assertThat(folder.card("WATER.OPS-04")).isSameAs(card);
    }

    @Test
    void valuesThatAToolPutsBackHaveTheirTextAgain() throws IOException {
        String listed = CARDS + "risk OPS-05 in WATER.OPS { related to OPS-03, /* and */ OPS-04 }\n";
        folder.write("cards.plumb", listed);
        folder.cards().unload();
        folder.cards().load(Map.of());
        EcoreUtil.resolveAll(folder.files());

        folder.card("WATER.OPS-05").getRelated().move(0, 1);
        folder.cards().save(null);
        assertThat(folder.text("cards.plumb")).contains("OPS-04").contains("/* and */").isNotEqualTo(listed);

        folder.card("WATER.OPS-05").getRelated().move(0, 1);
        folder.cards().save(null);
        assertThat(folder.text("cards.plumb")).isEqualTo(listed);
    }

    @Test
    void anElementMovesToAnotherFileWithItsComments() throws IOException {
        EcoreUtil.resolveAll(folder.files());
        file(folder.toolbox()).getElements().add(folder.card("WATER.OPS-04"));

        folder.cards().save(null);
        folder.toolbox().save(null);

        assertThat(folder.text("cards.plumb")).isEqualTo("""
                // the cards

                risk OPS-03 in WATER.OPS { lifecycle   draft /* not yet */ }
                """);
        assertThat(folder.text("toolbox.plumb")).isEqualTo(TOOLBOX + "\r\nrisk OPS-04 in WATER.OPS {\r\n    related to OPS-03 // see there\r\n}\r\n");
    }

    @Test
    void whatMovedToAnotherFileAndIsTakenBackHasItsTextAgain() throws IOException {
        String ours = "risk OPS-05 in OPS { } // with the area alone";
        Resource here = folder.load("here.plumb", ours);
        EcoreUtil.resolveAll(folder.files());
        PlumbFile file = file(here);
        Element card = file.getElements().getFirst();
        file(folder.cards()).getElements().add(card);
        here.save(null);
        folder.cards().save(null);

        file.getElements().add(card);
        here.save(null);
        folder.cards().save(null);

        assertThat(folder.text("here.plumb")).isEqualTo(ours);
        assertThat(folder.text("cards.plumb")).isEqualTo(CARDS);
    }

    @Test
    void anEqualElementInTheirPlaceIsNoObstacleForOtherFiles() throws IOException {
        EcoreUtil.resolveAll(folder.files());
        EcoreUtil.replace(folder.card("WATER.OPS-04"), EcoreUtil.copy(folder.card("WATER.OPS-04")));
        ((Toolbox) folder.toolbox().getEObject("WATER")).setVersion("1.0.0");

        folder.toolbox().save(null);
        folder.cards().save(null);

        assertThat(folder.text("toolbox.plumb")).contains("version 1.0.0");
        assertThat(folder.text("cards.plumb")).isEqualTo(CARDS);
    }

    @Test
    void anElementComesWhereOneStoodThatIsSavedElsewhereAlready() throws IOException {
        EcoreUtil.resolveAll(folder.files());
        RiskCard other = CatalogueFactory.eINSTANCE.createRiskCard();
        other.setId("OPS-05");
        PlumbFile file = file(folder.cards());
        file(folder.toolbox()).getElements().add(folder.card("WATER.OPS-04"));
        file.getElements().add(other);

        folder.toolbox().save(null);
        folder.cards().save(null);

        assertThat(folder.text("cards.plumb")).isEqualTo("""
                // the cards

                risk OPS-03 in WATER.OPS { lifecycle   draft /* not yet */ }
                risk OPS-05 {
                }
                """);
    }
}
