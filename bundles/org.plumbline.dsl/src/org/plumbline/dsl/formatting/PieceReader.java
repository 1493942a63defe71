package org.plumbline.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;

/** Takes a text apart into pieces and the gaps between them. For one text. */
final class PieceReader {

    private static final Pattern COMMENT = Pattern.compile("//[^\\r\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TRAILING_BLANKS = Pattern.compile("[ \\t]+$");

    private final FieldGrammar grammar;
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private EObject before;
    private int offset;
    private int column;

    private PieceReader(FieldGrammar grammar, String text) {
        this.grammar = grammar;
        this.text = text;
    }

    /** @param tokens all tokens of the text, in its order; between them are blanks, line breaks and comments */
    static SourceText read(FieldGrammar grammar, String text, List<Token> tokens) {
        PieceReader reader = new PieceReader(grammar, text);
        tokens.forEach(reader::token);
        reader.hidden(text.length());
        return new SourceText(List.copyOf(reader.pieces), List.copyOf(reader.gaps), lineBreak(text));
    }

    private void token(Token token) {
        Start start = grammar.start(token.element());
        if (token.open()) {
            openGap(token.offset(), start);
        } else {
            hidden(token.offset());
        }
        PieceKind kind = PieceKind.of(token.text());
        add(token.text(), ValueText.tidy(token.text()), kind, start, bond(token.element()));
        before = token.element();
    }

    private Bond bond(EObject element) {
        if (pieces.isEmpty() || pieces.getLast().isComment()) {
            return Bond.NONE;
        }
        Bond bond = grammar.bond(before, element);
        return bond == Bond.PHRASE && pieces.getLast().kind() != PieceKind.WORD ? Bond.NONE : bond;
    }

    private void hidden(int end) {
        Matcher comments = COMMENT.matcher(text).region(offset, end);
        while (comments.find()) {
            String written = comments.group();
            gap(comments.start());
            if (written.startsWith("//")) {
                String comment = TRAILING_BLANKS.matcher(written).replaceAll("");
                add(comment, comment, PieceKind.LINE_COMMENT, Start.NOTHING, Bond.NONE);
            } else {
                add(written, written, PieceKind.BLOCK_COMMENT, Start.NOTHING, Bond.NONE);
            }
        }
        gap(end);
    }

    private void openGap(int end, Start start) {
        gaps.add(new Gap(offset, text.substring(offset, end), start == Start.NOTHING ? 0 : 1, 0, true));
        offset = end;
    }

    private void gap(int end) {
        String written = text.substring(offset, end);
        int breaks = Columns.breaks(written);
        int reached = Columns.after(column, written);
        gaps.add(new Gap(offset, written, breaks, breaks > 0 ? reached : reached - column, false));
        column = reached;
        offset = end;
    }

    private void add(String written, String wanted, PieceKind kind, Start start, Bond bond) {
        pieces.add(new Piece(offset, written, wanted, kind, start, bond, column));
        column = Columns.after(column, written);
        offset += written.length();
    }

    private static String lineBreak(String text) {
        int end = text.indexOf('\n');
        return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }
}
