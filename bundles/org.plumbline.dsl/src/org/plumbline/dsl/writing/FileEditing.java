package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.edit.TextEdit;

/** Compares all elements of one text with what they hold now. For one edit of one resource. */
final class FileEditing implements Shapes.Editable, Printing.Mover {

    private record Outcome(EObject now, Shape shape, Unwritable refusal) {
    }

    private final WrittenText text;
    private final Lines lines;
    private final WrittenValues values;
    private final References references;
    private final Shapes shapes;
    private final Printing printing;
    private final Function<WrittenText, FileEditing> elsewhere;
    private final Map<WrittenText, FileEditing> others = new IdentityHashMap<>();
    private final Map<WrittenElement, Outcome> outcomes = new IdentityHashMap<>();

    /** @param texts of elements that came from other files, too */
    FileEditing(WrittenText text, WrittenTexts texts, Parts parts, Spellings spellings, WrittenValues values, References references) {
        this.text = text;
        this.lines = text.lines();
        this.values = values;
        this.references = references;
        this.shapes = new Shapes(parts, texts, spellings, values, this);
        this.elsewhere = other -> new FileEditing(other, texts, parts, spellings, values, references);
        this.printing = new Printing(shapes, spellings, references, text, this);
    }

    /** The changes of the text that say what a file holds now. */
    List<TextEdit> edits(EObject file) throws Unwritable {
        return TextEdit.sorted(edits(text.file(), file, true));
    }

    @Override
    public boolean test(WrittenElement written, EObject now) {
        return outcome(written, now).refusal() == null;
    }

    @Override
    public Unwritable refusal(WrittenElement written, EObject now) {
        return outcome(written, now).refusal();
    }

    @Override
    public String text(WrittenElement written, EObject now, String indent) throws Unwritable {
        if (written.text() != text) {
            return others.computeIfAbsent(written.text(), elsewhere).text(written, now, indent);
        }
        List<TextEdit> shifted = new ArrayList<>();
        for (TextEdit edit : edits(written, now, false)) {
            shifted.add(new TextEdit(edit.offset() - written.offset(), edit.length(), edit.replacement()));
        }
        String region = text.text().substring(written.offset(), written.end());
        return Moved.indented(TextEdit.apply(shifted, region), lines.indent(written.offset()), indent);
    }

    private Outcome outcome(WrittenElement written, EObject now) {
        Outcome known = outcomes.get(written);
        if (known == null || known.now() != now) {
            known = compare(written, now);
            outcomes.put(written, known);
        }
        return known;
    }

    private Outcome compare(WrittenElement written, EObject now) {
        try {
            return new Outcome(now, new ElementEditor(written, now, shapes, values, references, this).edit(), null);
        } catch (Unwritable e) {
            return new Outcome(now, null, e);
        }
    }

    /** @param whole whether nothing else changes the text up to the token behind the element */
    private List<TextEdit> edits(WrittenElement written, EObject now, boolean whole) throws Unwritable {
        Outcome outcome = outcome(written, now);
        if (outcome.refusal() != null) {
            throw outcome.refusal();
        }
        List<TextEdit> edits = new ArrayList<>();
        if (outcome.shape() == null) {
            for (Token token : written.tokens()) {
                if (token.child() != null) {
                    edits.addAll(edits(token.child(), token.child().element(), whole || token != written.tokens().getLast()));
                }
            }
            return edits;
        }
        int behind = whole ? written.startBehind() : written.end();
        EditedElement edited = EditedElement.of(written, now, new Units(written, shapes), printing, behind);
        Placement placement = new Placement(edited, outcome.shape());
        edits.addAll(placement.edits());
        List<Leaf> leaves = outcome.shape().leaves();
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            if (leaf.token() != null && leaf.token().child() != null && !leaf.isRespelled() && !placement.isWrittenAnew(leaf.token())) {
                Token next = i + 1 < leaves.size() ? leaves.get(i + 1).token() : null;
                edits.addAll(edits(leaf.token().child(), (EObject) leaf.value(), next != null && written.follows(next, leaf.token())));
            }
        }
        return edits;
    }
}
