package org.plumbline.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.util.List;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElement;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;
import org.junit.jupiter.api.Test;

/** The generated parser that tells content assist what may come next. */
class ContentAssistParserTest {

    private final Injector injector = new PlumbIdeSetup().createInjectorAndDoEMFRegistration();

    @Test
    void knowsWhatMayFollow() {
        assertThat(keywordsAfter("language 1 toolbox T")).contains("{").doesNotContain("}");
        assertThat(keywordsAfter("language 1 toolbox T {")).contains("}").doesNotContain("{");
    }

    private List<String> keywordsAfter(String text) {
        IContentAssistParser parser = injector.getInstance(IContentAssistParser.class);
        return parser.getFollowElements(text, false).stream()
                .map(FollowElement::getGrammarElement)
                .filter(Keyword.class::isInstance)
                .map(element -> ((Keyword) element).getValue())
                .toList();
    }
}
