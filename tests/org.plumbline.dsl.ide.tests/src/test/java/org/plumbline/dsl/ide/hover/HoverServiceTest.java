package org.plumbline.dsl.ide.hover;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.Hover;
import org.junit.jupiter.api.Test;
import org.plumbline.dsl.ide.kit.MarkedProject;

class HoverServiceTest {

    private static final String TOWN = """
            toolbox T "Cards" es: "Fichas" { version 1.0 area OPS "Operations" }
            risk LEAKS "Water leaks" es: "Fugas de agua" in OPS { description \"""
                Pipes are old.

                Nobody knows where they lie.
                \""" }
            tool METERS "Meters" in OPS { kind control effort 2 weeks difficulty 3 of 5 mitigates LEAKS strongly mitigates LEAKS }
            organization TOWN "Town" { country PE role CHIEF "Chief" person ANA "Ana" as CHIEF }
            method M "Five by five" {
                scale L "Likelihood" { level 1 RARE "Rare" level 2 OFTEN "Often" }
                scale I "Impact" { level 1 SMALL "Small" level 2 GREAT "Great" }
                scale R "Risk" { level 1 LOW "Low" level 2 HIGH "High" }
                likelihood on L
                impact on I
                level on R
                matrix {
                    row RARE gives LOW, LOW
                    row OFTEN gives LOW, HIGH
                }
            }
            engagement E "First" for TOWN {
                method M
                risk R1 "Leaks in the old town" is LEAKS {
                    inherent likelihood 2, impact 2
                    owner CHIEF
                    treatment mitigate
                    rank 1
                }
                choose METERS for R1
            }
            plan of E from 2026-01 to 2026-06 {
                workstream W "Work" led by CHIEF {
                    action A1 "Mend pipes" {
                        does METERS
                        from 2026-02-02 to 2026-02-13
                        reduces R1
                        accountable CHIEF
                        status underway
                        done 40 %
                        costs 500 USD
                    }
                }
            }
            """;

    private final HoverService service = MarkedProject.service(HoverService.class);

    @Test
    void theTextOfTheseTestsFollowsTheLanguage() {
        assertThat(MarkedProject.of(TOWN).resource().getErrors()).isEmpty();
    }

    @Test
    void anAssessedRiskShowsItsLevelAndWhereItLies() {
        assertThat(hover("engagement F \"See [[E.R‸1]]\" { }")).isEqualTo("""
                risk `R1`

                **Leaks in the old town**

                **Card** LEAKS Water leaks \s
                **Without controls** HIGH High \\(likelihood 2, impact 2\\) \s
                **Rank** 1 \s
                **Owner** CHIEF Chief \s
                **Treatment** mitigate \s
                **Coverage by chosen tools** ████████░░ 80 % \s
                **Reduced by** A1 Mend pipes \s

                ```text
                likelihood
                  2  ·  ●
                  1  ·  ·
                     1  2  impact
                ```

                """);
    }

    @Test
    void aScoreShowsItsLevel() {
        assertThat(hover("engagement F \"F\" { method M risk X \"X\" { current likelihood 1, impact ‸2 } }")).isEqualTo("""
                **With today’s controls** LOW Low \s
                **Likelihood** RARE Rare \s
                **Impact** GREAT Great \s

                ```text
                likelihood
                  2  ·  ·
                  1  ·  ●
                     1  2  impact
                ```

                """);
    }

    @Test
    void aRiskCardShowsItsTextAndTools() {
        assertThat(hover("risk X \"X\" in T.OPS { related to LEA‸KS }")).isEqualTo("""
                risk `LEAKS`

                **Water leaks**

                Pipes are old\\.

                Nobody knows where they lie\\.

                **Area** OPS Operations \s
                **Mitigated by** METERS Meters \\(strongly\\); METERS Meters \s
                **Assessed in** E First \s
                """);
    }

    @Test
    void anActionShowsDatesAndSlack() {
        assertThat(hover("plan of F { action A2 \"Next\" { after A‸1 } }")).contains("**When** 2026\\-02\\-02 – 2026\\-02\\-13", "████░░░░░░ 40 %",
                "**Accountable** CHIEF Chief", "**Cost** 500 USD", "**Slack** none\\: on the critical path", "**Reduces** R1 Leaks in the old town");
    }

    @Test
    void otherElementsShowWhatMatters() {
        assertThat(hover("tool X \"X\" in T‸.OPS { }")).contains("**Version** 1\\.0", "areas\\: 1, risks\\: 1, tools\\: 2");
        assertThat(hover("tool X \"X\" { needs MET‸ERS }")).contains("**Kind** control", "**Effort** 2 weeks", "**Difficulty** 3 / 5",
                "**Mitigates** LEAKS Water leaks; LEAKS Water leaks", "**Chosen in** E First");
        assertThat(hover("engagement F \"F\" { risk R \"R\" { owner TOWN.CHI‸EF } }")).contains("**Held by** ANA Ana", "**Actions** A1 Mend pipes",
                "**Owns** R1 Leaks in the old town");
        assertThat(hover("plan of E‸ { }")).contains("**Organization** TOWN Town", "**Risks** R1", "**Actions** 1");
    }

    @Test
    void theCardSpeaksTheLanguageOfTheText() {
        assertThat(hover("written in es\nrisk X \"X\" in T.OPS { related to LEA‸KS }")).startsWith("riesgo `LEAKS`\n\n**Fugas de agua**")
                .contains("**Mitigado por** METERS Meters");
    }

    @Test
    void whatUsersTypedIsShownAsItIs() {
        MarkedProject project = MarkedProject.of("""
                toolbox T "<img src=x onerror=alert(1)> [a](command:x) ![p](http://e.org/p) `x` **b** \\u202E
                """.strip() + "\" { description \"\"\"\n# Not a heading\n\n* no list, <b>no html</b> & no $formula$\n\"\"\" }\nrisk X \"X ‸[[T]]\" { related to T‸ }");
        String card = service.at(project.resource(), project.text().text().indexOf("[[T]]") + 3).orElseThrow().getContents().getRight().getValue();

        assertThat(card).contains("&lt;img src\\=x onerror\\=alert\\(1\\)&gt; \\[a\\]\\(command\\:x\\) \\!\\[p\\]\\(http\\://e\\.org/p\\) \\`x\\` \\*\\*b\\*\\*",
                "\\# Not a heading\n\n\\* no list, &lt;b&gt;no html&lt;/b&gt; &amp; no \\$formula\\$");
    }

    @Test
    void aWordOfTheLanguageIsExplained() {
        assertThat(hover("risk X \"X\" { cau‸se \"y\" }")).isEqualTo("**cause** why it can happen\n\n*text, once*");
        assertThat(hover("risk X \"X\" { warning si‸gn \"y\" }")).startsWith("**warning sign** what one can look up");
        assertThat(hover("risk X \"X\" { warn‸ing sign \"y\" }")).startsWith("**warning sign** what one can look up");
        assertThat(hover("risk X \"X\" { li‸fecycle draft }")).startsWith("**lifecycle** how mature it is");
        assertThat(hover("risk X \"X\" { lifecycle dr‸aft }")).startsWith("**draft** ");
        assertThat(hover("tool X \"X\" { kind con‸trol }")).isEqualTo("**control** a check");
        assertThat(hover("ri‸sk X \"X\" { }")).startsWith("**Risk card**").contains("risk ID \"name\" in AREA for AUDIENCE, … { … }");
    }

    @Test
    void theHoverLiesOnTheId() {
        MarkedProject project = MarkedProject.of(TOWN).and("more.plumb", "tool X \"X\" in T.O‸PS { }");

        Hover hover = service.at(project.resource(), project.caret()).orElseThrow();

        assertThat(hover.getRange().getStart().getCharacter()).isEqualTo(16);
        assertThat(hover.getRange().getEnd().getCharacter()).isEqualTo(19);
    }

    @Test
    void whereNothingStandsNothingIsShown() {
        for (String text : new String[] {"‸", "risk R1 \"Le‸aks\" { }", "risk R1 in NO‸NE { }", "} ‸{", "risk R1 \"[[‸"}) {
            MarkedProject project = MarkedProject.of(text);

            assertThat(service.at(project.resource(), project.caret())).as(text).isEmpty();
        }
    }

    private String hover(String text) {
        MarkedProject project = MarkedProject.of(TOWN).and("more.plumb", text);
        return service.at(project.resource(), project.caret()).orElseThrow().getContents().getRight().getValue();
    }
}
