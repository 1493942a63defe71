package org.plumbline.dsl.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.OrganizationFactory;
import org.plumbline.model.organization.Role;

/** Comments over several elements: they stay where these come, go and move. */
class HeadingsTest {

    private static final String ROLES = """
            organization O {
                // at the head office
                role HEAD "Head"
                role SUB "Sub"

                // in the field
                role METER "Reader"
                role PIPES "Fitter"
            }
            """;

    @Test
    void aCommentOnTheLineOfAnElementIsNoHeading() {
        String noted = ROLES.replace("    role METER", "    /* since May */ role METER");

        assertThat(EditedFile.after(noted, file -> file.only(Organization.class).getRoles().remove(2)))
                .isEqualTo(ROLES.replace("    role METER \"Reader\"\n", ""));
    }

    @Test
    void aHeadingOverSeveralElementsStays() {
        assertThat(roles(organization -> organization.getRoles().removeFirst())).isEqualTo(ROLES.replace("    role HEAD \"Head\"\n", ""));
        assertThat(roles(organization -> organization.getRoles().remove(3))).isEqualTo(ROLES.replace("    role PIPES \"Fitter\"\n", ""));
    }

    @Test
    void headingsStayWhereEverythingAroundThemMoves() {
        String moved = roles(organization -> {
            for (int i = 1; i < organization.getRoles().size(); i++) {
                organization.getRoles().move(0, i);
            }
        });

        assertThat(moved).isEqualTo("""
                organization O {
                    // at the head office

                    // in the field
                    role PIPES "Fitter"
                    role METER "Reader"
                    role SUB "Sub"
                    role HEAD "Head"
                }
                """);
    }

    @Test
    void elementsMoveFromUnderOneHeadingUnderAnother() {
        assertThat(roles(organization -> organization.getRoles().move(2, 0))).isEqualTo(ROLES.replace("    role HEAD \"Head\"\n", "")
                .replace("    role METER \"Reader\"\n", "    role METER \"Reader\"\n    role HEAD \"Head\"\n"));
    }

    @Test
    void aNewElementStandsUnderTheHeadingOfTheOneBeforeIt() {
        Role role = OrganizationFactory.eINSTANCE.createRole();
        role.setId("DEPUTY");
        assertThat(roles(organization -> organization.getRoles().add(2, role)))
                .isEqualTo(ROLES.replace("    role SUB \"Sub\"\n", "    role SUB \"Sub\"\n    role DEPUTY\n"));
    }

    private static String roles(Consumer<Organization> edit) {
        return EditedFile.after(ROLES, file -> edit.accept(file.only(Organization.class)));
    }
}
