package org.plumbline.dsl.ide.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.TextEdit;
import org.plumbline.dsl.ide.kit.MarkedProject;
import org.plumbline.dsl.ide.text.TextPositions;

/** Asks for proposals at the caret of a project, and takes one. */
final class Completed {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Pattern STOP = Pattern.compile("\\$\\{\\d+:((?:\\\\.|[^}\\\\])*)}|\\$\\{\\d+\\|((?:\\\\.|[^,|\\\\])*)[^}]*\\|}|\\$\\d+");

    private final MarkedProject project;
    private final List<CompletionItem> items;

    private Completed(MarkedProject project) {
        this.project = project;
        this.items = MarkedProject.service(ContentAssist.class).complete(project.resource(), project.caret(), TODAY).getItems();
    }

    static Completed at(MarkedProject project) {
        return new Completed(project);
    }

    static Completed at(String text) {
        return new Completed(MarkedProject.of(text));
    }

    List<CompletionItem> items() {
        return items;
    }

    /** What is shown, in order. */
    List<String> labels() {
        return items.stream().map(CompletionItem::getLabel).toList();
    }

    CompletionItem item(String label) {
        return items.stream().filter(item -> item.getLabel().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
    }

    /** The text of the file with a proposal taken, its tab stops as they are. */
    String snippet(String label) {
        return with(item(label), edit(label).getNewText());
    }

    /** The text of the file with a proposal taken and what its tab stops hold. */
    String taken(String label) {
        return with(item(label), plain(edit(label).getNewText()));
    }

    /** What is written for a proposal. */
    String written(String label) {
        return edit(label).getNewText();
    }

    static String plain(String snippet) {
        Matcher stops = STOP.matcher(snippet);
        StringBuilder plain = new StringBuilder();
        while (stops.find()) {
            String held = stops.group(1) != null ? stops.group(1) : stops.group(2) != null ? stops.group(2) : "";
            stops.appendReplacement(plain, Matcher.quoteReplacement(held));
        }
        return stops.appendTail(plain).toString().replaceAll("\\\\([$}\\\\])", "$1");
    }

    private TextEdit edit(String label) {
        return item(label).getTextEdit().getLeft();
    }

    private String with(CompletionItem item, String written) {
        String text = project.text().text();
        TextPositions positions = new TextPositions(text);
        TextEdit edit = item.getTextEdit().getLeft();
        return text.substring(0, positions.offset(edit.getRange().getStart())) + written
                + text.substring(positions.offset(edit.getRange().getEnd()));
    }
}
