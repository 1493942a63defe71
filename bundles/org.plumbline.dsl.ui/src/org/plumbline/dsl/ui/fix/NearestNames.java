package org.plumbline.dsl.ui.fix;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.completion.ContentAssist;

/** Finds the names that may stand at a place and come nearest to the one that is written there and leads nowhere. */
final class NearestNames {

    private static final int MOST = 3;

    private NearestNames() {
    }

    /** At most three, the nearest first. Those are left out of which more than half would have to be changed. */
    static List<String> of(ContentAssist assist, XtextResource file, int offset, String written) {
        return assist.complete(file, offset, LocalDate.EPOCH).getItems().stream()
                .filter(item -> item.getInsertTextFormat() != InsertTextFormat.Snippet).map(NearestNames::name)
                .filter(name -> Character.isUpperCase(name.charAt(0)) || name.charAt(0) == '\'').distinct()
                .filter(name -> distance(name, written) <= Math.max(name.length(), written.length()) / 2)
                .sorted(Comparator.comparingInt((String name) -> distance(name, written)).thenComparing(Comparator.naturalOrder()))
                .limit(MOST).toList();
    }

    private static String name(CompletionItem item) {
        return item.getTextEdit().getLeft().getNewText();
    }

    /** How many letters have to be added, taken away or replaced; capitals make no difference. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
