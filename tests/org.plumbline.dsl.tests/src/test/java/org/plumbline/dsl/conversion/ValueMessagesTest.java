package org.plumbline.dsl.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.dsl.LanguageTexts;
import org.plumbline.model.governance.StaffingRule;
import org.plumbline.model.organization.StaffKind;

/** Values that are none get a message that says what to write instead. */
class ValueMessagesTest {

    private final LanguageTexts texts = new LanguageTexts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status on 2026-13-01               | "2026-13-01" is no date; there is no month 13
            status on 2026-02-30               | "2026-02-30" is no date; month 2026-02 has 28 days
            status on 26-02-01                 | "26-02-01" is no date; write 2026-06-30, 2026-06, 2026-Q2 or 2026
            phase implementing                 | "implementing" is no kind of phase; write one of preparation, workshop, approval, implementation, monitoring, evaluation
            phase workshp                      | "workshp" is no kind of phase; write one of preparation, workshop, approval, implementation, monitoring, evaluation. Did you mean workshop?
            agent A, 4 0000 hours a week       | "4 0000" is no number; write 25000, or 25 000 with one blank before each group of three digits
            agent A, 12345678901234567890123456789012345678901 hours a week | "12345678901234567890123456789012345678901" is too long; write a number of at most 40 characters
            cycle 99999999999                  | "99999999999" is too large; write a whole number below 2 000 000 000
            """)
    void explains(String field, String message) {
        assertThat(texts.problems("engagement E {\n" + field + "\n}\n")).singleElement().asString().endsWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            component A is frist line         | "frist line" is no kind of component; write one of foundation, first line, second line, third line, grievance. Did you mean first line?
            body B rules {}                   | "rules" is no part in the governance structure; write one of governs, manages, delivers
            who manages is robot              | "robot" is no kind of staff; write one of staff, consultant, contractor, provider, volunteer
            mechanism M { channel post }      | "post" is no channel for grievances; write one of in-person, phone, email, web, box, ombudsperson, mediation
            mechanism M { confidentiality x } | "x" is no degree of confidentiality; write one of anonymous, confidential, open
            status sleeping                   | "sleeping" is no status of an action; write one of proposed, approved, underway, slowed, paused, done, cancelled
            fact X 3 people in 2019-13        | "2019-13" is no date; there is no month 13
            fact X 3 people plannd in 2019    | "plannd" does not fit here, in framework F. Did you mean planned?
            """)
    void explainsInAFramework(String field, String message) {
        assertThat(texts.problems("framework F {\n" + field + "\n}\n")).singleElement().asString().endsWith(message);
    }

    @Test
    void passOverCommentsBeforeAndWithinAValue() {
        assertThat(texts.problems("""
                engagement E {
                    // who
                    change /* of what? */ agent A, /* not more */ 4 hours a week
                    status on /* as of */ 2026-01-31
                }
                """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " {", "\n}"})
    void leaveNoGapInAListThatTheTextEndsIn(String end) {
        StaffingRule rule = texts.only(StaffingRule.class, "framework F {\nwho manages is staff," + end);

        assertThat(rule.getKinds()).containsExactly(StaffKind.STAFF);
    }
}
