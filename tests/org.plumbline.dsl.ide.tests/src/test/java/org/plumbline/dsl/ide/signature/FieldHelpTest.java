package org.plumbline.dsl.ide.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.junit.jupiter.api.Test;
import org.plumbline.dsl.ide.kit.MarkedProject;

class FieldHelpTest {

    @Test
    void showsTheFormWithThePartUnderTheCaret() {
        assertThat(help("tool X \"Tool\" { mitigates R1 stro‸ngly }"))
                .isEqualTo("mitigates RISK-CARD [«STRENGTH»] [by EFFECT] [because \"text\"]");
        assertThat(help("plan of E { action A1 \"a\" { costs 1 20‸0 USD } }")).isEqualTo("costs «NUMBER» CURRENCY [as MONEY-KIND]");
        assertThat(help("plan of E { action A1 \"a\" { costs 1 200 US‸D } }")).isEqualTo("costs NUMBER «CURRENCY» [as MONEY-KIND]");
        assertThat(help("risk R1 \"Leaks\" { cause \"Old ‸pipes\" }")).isEqualTo("cause «\"text\"»");
        assertThat(help("risk R1 \"Leaks\" { war‸ning sign }")).isEqualTo("«warning» sign \"text\" [seen in INDICATOR]");
    }

    @Test
    void showsThePartThatComesNext() {
        assertThat(help("tool X \"Tool\" { effort ‸ }")).isEqualTo("effort «NUMBER» TIME-UNIT");
        assertThat(help("risk R1 \"Leaks\" { harms MONEY, ‸ }")).isEqualTo("harms «DIMENSION», …");
    }

    @Test
    void showsTheHeadOfAnElement() {
        assertThat(help("risk R‸1 \"Leaks\" { }")).startsWith("risk «ID» [\"text\"] [in AREA] [for AUDIENCE, …] { … }");
    }

    @Test
    void saysWhatTheFieldMeans() {
        SignatureHelp help = at("risk R1 \"Leaks\" { cause \"Old ‸pipes\" }");

        assertThat(help.getSignatures().getFirst().getDocumentation().getRight().getValue()).startsWith("why it can happen");
    }

    @Test
    void isSilentWhereNothingIsBegun() {
        assertThat(at("risk R1 \"Leaks\" {\n    ‸\n}").getSignatures()).isEmpty();
        assertThat(at("‸").getSignatures()).isEmpty();
        assertThat(at("// risk ‸").getSignatures()).isEmpty();
    }

    private static SignatureHelp at(String text) {
        MarkedProject project = MarkedProject.of(text);
        return MarkedProject.service(FieldHelp.class).at(project.resource(), project.caret());
    }

    /** The form, the active part in quotation marks. */
    private static String help(String text) {
        SignatureHelp help = at(text);
        assertThat(help.getSignatures()).hasSize(1);
        SignatureInformation form = help.getSignatures().getFirst();
        if (help.getActiveParameter() == null) {
            return form.getLabel();
        }
        ParameterInformation active = form.getParameters().get(help.getActiveParameter());
        int start = active.getLabel().getRight().getFirst();
        int end = active.getLabel().getRight().getSecond();
        return form.getLabel().substring(0, start) + "«" + form.getLabel().substring(start, end) + "»" + form.getLabel().substring(end);
    }
}
