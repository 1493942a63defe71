package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.governance.Body;
import org.plumbline.model.governance.GovernanceFramework;

/** Bands, bodies and seats of frameworks. */
class GovernanceServicesTest {

    private static final String TEXTS = """
            organization O { role CHIEF "Chief" }
            framework F of O {
                body ONE "One" governs { line of defence first  seat "Sponsor" for staff required  seat "Guest" held by CHIEF  oversees TWO }
                body TWO "Two" { not stated in source tier, line because "Figure missing." }
            }
            """;

    private final GovernanceServices services = new GovernanceServices();
    private final GovernanceTools tools = new GovernanceTools();

    @Test
    void bodiesOfTheExampleStandInTheirBands() {
        GovernanceFramework framework = Texts.example("iom-igf").get(GovernanceFramework.class, "IGF");

        assertThat(services.bodiesOf(framework, "GOVERNS")).extracting(Body::getId).containsExactly("GOVERNANCE");
        assertThat(services.bodiesOf(framework, "MANAGES")).extracting(Body::getId).containsExactly("MANAGEMENT");
        assertThat(services.bodiesOf(framework, "DELIVERS")).extracting(Body::getId).containsExactly("DELIVERY", "DELIVERY-PARTNERS");
        assertThat(services.bodiesOfNoBand(framework)).extracting(Body::getId)
                .containsExactly("OIG", "LEGAL", "OMBUDSPERSON", "FOCAL-POINTS", "MEDIATORS");
        assertThat(services.bandLabel(framework, "DELIVERS")).isEqualTo("Delivery: staff, consultant, contractor, provider");
    }

    @Test
    void labelsTellLinesStaffAndVacancies() {
        Texts texts = Texts.of(TEXTS);
        Body one = texts.get(Body.class, "F.ONE");

        assertThat(services.bodyLabel(one)).isEqualTo("One (first line)");
        assertThat(services.isOfLine(one, "FIRST")).isTrue();
        assertThat(services.isOfLine(one, "SECOND")).isFalse();
        assertThat(one.getSeats()).extracting(services::seatLabel).containsExactly("Sponsor (staff) *", "Guest: Chief");
        assertThat(one.getSeats()).extracting(services::isVacant).containsExactly(true, false);
    }

    @Test
    void aBodyThatGetsABandIsNoLongerWithoutOne() {
        Texts texts = Texts.of(TEXTS);

        assertThat(texts.after(found -> tools.intoBand(found.get(Body.class, "F.TWO"), "MANAGES")).getFirst())
                .contains("body TWO \"Two\" manages { not stated in source line because \"Figure missing.\" }");
        assertThat(texts.after(found -> tools.outOfBand(found.get(Body.class, "F.TWO"))).getFirst()).contains("body TWO \"Two\" {");
    }

    @Test
    void titlesAndOversightAreWritten() {
        Texts texts = Texts.of(TEXTS);

        assertThat(texts.after(found -> {
            Body one = found.get(Body.class, "F.ONE");
            tools.writeTitle(one.getSeats().getFirst(), "Owner");
            tools.writeTitle(one.getSeats().getLast(), " ");
            tools.dropOversight(one, Shown.line(found.get(Body.class, "F.TWO")));
        }).getFirst()).contains("seat \"Owner\" for staff required  seat \"Guest\" held by CHIEF").doesNotContain("oversees");
    }
}
