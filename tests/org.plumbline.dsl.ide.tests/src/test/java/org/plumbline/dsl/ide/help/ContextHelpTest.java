package org.plumbline.dsl.ide.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.dsl.ide.kit.MarkedProject;

class ContextHelpTest {

    @Test
    void showsTheFormOfTheFieldAndWhatItMeans() {
        HelpCard help = help("risk R1 \"Leaks\" {\n    arises in‸ \n}\n");

        assertThat(help.markdown()).startsWith("arises **in").contains("\n\n");
        assertThat(help.section()).isEqualTo("Risk card");
    }

    @Test
    void showsTheFormOfTheElementWhereNoFieldIsBegun() {
        HelpCard help = help("risk R1 \"Leaks\" {\n    ‸\n}\n");

        assertThat(help.section()).isEqualTo("Risk card");
        assertThat(help.markdown()).contains("risk");
    }

    private static HelpCard help(String text) {
        MarkedProject project = MarkedProject.of(text);
        return MarkedProject.service(ContextHelp.class).at(project.resource(), project.caret()).orElseThrow();
    }
}
