package org.plumbline.dsl.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.plumbline.dsl.ide.kit.MarkedProject;

/** Each skeleton, as it is inserted, follows the language; and so does each field in the block of each skeleton. */
class SkeletonsTest {

    @Test
    void whatIsInsertedFollowsTheLanguage() {
        Map<String, String> wrong = new LinkedHashMap<>();
        Set<String> asked = new LinkedHashSet<>();
        for (String element : taken("‸", asked, wrong)) {
            for (String field : taken(emptied(element, ""), asked, wrong)) {
                taken(emptied(field, "}"), asked, wrong);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).hasSizeGreaterThan(200);
    }

    /** The text with each proposal taken; those that open a block. */
    private static List<String> taken(String text, Set<String> asked, Map<String, String> wrong) {
        List<String> opening = new ArrayList<>();
        Completed completed = Completed.at(text);
        for (CompletionItem item : completed.items()) {
            if (item.getInsertTextFormat() == InsertTextFormat.Snippet) {
                String taken = completed.taken(item.getLabel());
                XtextResource resource = MarkedProject.of(taken).resource();
                resource.getErrors().forEach(error -> wrong.put(taken, error.getMessage()));
                if (asked.add(item.getLabel()) && completed.written(item.getLabel()).contains("{\n")) {
                    opening.add(taken);
                }
            }
        }
        return opening;
    }

    /** The heads of the elements around the last block of a text, with nothing but the caret in it. */
    private static String emptied(String text, String closing) {
        int block = text.indexOf('{', closing.isEmpty() ? 0 : text.indexOf('{') + 1);
        return text.substring(0, block + 1) + "\n‸\n}\n" + closing;
    }
}
