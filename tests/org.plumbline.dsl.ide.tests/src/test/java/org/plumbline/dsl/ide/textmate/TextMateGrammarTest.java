package org.plumbline.dsl.ide.textmate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.dsl.ide.kit.MarkedProject;
import org.plumbline.dsl.services.PlumbGrammarAccess;

/** The patterns that Visual Studio Code colours with are those of the grammar as it is now. */
class TextMateGrammarTest {

    private static final Path SHIPPED = Path.of("../../editors/vscode/syntaxes/plumb.tmLanguage.json");

    private final TextMateGrammar grammar = new TextMateGrammar(MarkedProject.service(PlumbGrammarAccess.class).getGrammar());

    @Test
    void isTheOneThatIsShipped() throws IOException {
        String wanted = grammar.json();
        if (!Files.exists(SHIPPED) || !Files.readString(SHIPPED).equals(wanted)) {
            Files.createDirectories(SHIPPED.getParent());
            Files.writeString(SHIPPED.resolveSibling(SHIPPED.getFileName() + "-actual"), wanted);
        }

        assertThat(SHIPPED).as("if the new one beside it is right, put it in place of this").hasContent(wanted);
    }

    @Test
    void findsEveryWordOfTheLanguageAsAWhole() {
        Pattern words = Pattern.compile(grammar.wordPattern());

        assertThat(grammar.words()).hasSizeGreaterThan(100).allMatch(word -> words.matcher(word).matches());
        assertThat(words.matcher("risky").find()).isFalse();
        assertThat(words.matcher("at-risk").find()).isFalse();
    }
}
