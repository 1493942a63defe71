package org.plumbline.dsl.ide.folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.text.TextPositions;

/** Finds what can be folded: blocks, long texts, comments over several lines, and groups of lines that are comments. */
public final class FoldingService {

    /** What can be folded in a file, in the order of its lines; what lies on one line cannot. */
    public List<FoldingRange> of(XtextResource file) {
        if (file.getParseResult() == null) {
            return List.of();
        }
        Reading reading = new Reading(TextPositions.of(file));
        file.getParseResult().getRootNode().getLeafNodes().forEach(reading::read);
        reading.endComments();
        reading.ranges.sort(Comparator.comparingInt(FoldingRange::getStartLine).thenComparingInt(range -> -range.getEndLine()));
        return reading.ranges;
    }

    /** One pass over a text. */
    private static final class Reading {

        private final TextPositions positions;
        private final List<FoldingRange> ranges = new ArrayList<>();
        private final List<Integer> blocks = new ArrayList<>();
        private int firstComment = -1;
        private int lastComment = -1;

        Reading(TextPositions positions) {
            this.positions = positions;
        }

        void read(ILeafNode leaf) {
            String text = leaf.getText();
            if (text.isBlank()) {
                return;
            }
            int line = line(leaf.getOffset());
            if (leaf.isHidden() && text.startsWith("//")) {
                readComment(leaf.getOffset(), line);
                return;
            }
            endComments();
            if (leaf.isHidden()) {
                add(line, line(leaf.getEndOffset()), FoldingRangeKind.Comment);
            } else if (text.startsWith("\"\"\"")) {
                add(line, line(leaf.getEndOffset()), null);
            } else if (text.equals("{")) {
                blocks.add(line);
            } else if (text.equals("}") && !blocks.isEmpty()) {
                add(blocks.removeLast(), line - 1, FoldingRangeKind.Region);
            }
        }

        /** Only comments that have their lines for themselves, one below the other, are one. */
        private void readComment(int offset, int line) {
            int lineStart = offset - positions.position(offset).getCharacter();
            boolean alone = positions.text().substring(lineStart, offset).isBlank();
            if (!alone || line != lastComment + 1) {
                endComments();
            }
            if (alone) {
                firstComment = firstComment < 0 ? line : firstComment;
                lastComment = line;
            }
        }

        void endComments() {
            if (firstComment >= 0) {
                add(firstComment, lastComment, FoldingRangeKind.Comment);
            }
            firstComment = -1;
            lastComment = -1;
        }

        private void add(int first, int last, String kind) {
            if (last > first) {
                FoldingRange range = new FoldingRange(first, last);
                range.setKind(kind);
                ranges.add(range);
            }
        }

        private int line(int offset) {
            return positions.position(offset).getLine();
        }
    }
}
