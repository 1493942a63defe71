package org.plumbline.dsl.ide.formatting;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.text.TextPositions;

/** Indents the line that is begun by a line break, by the blocks around it; within long texts and comments lines stay as they are typed. */
public final class LineIndentation {

    private static final String STEP = "    ";

    /** The edits for the line in which the caret stands. */
    public List<TextEdit> at(XtextResource file, int caret) {
        TextPositions positions = TextPositions.of(file);
        String text = positions.text();
        int start = text.lastIndexOf('\n', Math.clamp(caret, 0, text.length()) - 1) + 1;
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        boolean closes = end < text.length() && text.charAt(end) == '}';
        Optional<Integer> depth = depth(file, start);
        if (depth.isEmpty()) {
            return List.of();
        }
        String wanted = STEP.repeat(Math.max(0, closes ? depth.get() - 1 : depth.get()));
        return wanted.equals(text.substring(start, end)) ? List.of()
                : List.of(new TextEdit(positions.range(start, end - start), wanted));
    }

    /** How many blocks are open at an offset; empty within a text or a comment. */
    private static Optional<Integer> depth(XtextResource file, int offset) {
        int depth = 0;
        if (file.getParseResult() == null) {
            return Optional.of(depth);
        }
        for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.getOffset() >= offset) {
                break;
            }
            boolean isBlank = leaf.isHidden() && leaf.getText().isBlank() || leaf.getText().startsWith("//");
            if (leaf.getEndOffset() > offset && !isBlank) {
                return Optional.empty();
            }
            switch (leaf.getText()) {
                case "{" -> depth++;
                case "}" -> depth = Math.max(0, depth - 1);
                default -> { }
            }
        }
        return Optional.of(depth);
    }
}
