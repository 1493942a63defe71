package org.plumbline.dsl.writing;

import java.util.List;
import java.util.function.Consumer;

/** A keyword or value. */
final class Leaf extends Shape {

    private final Part.Atom part;
    private final Token token;
    private final Object value;
    private final boolean respelled;
    private final Token formerly;

    private Leaf(Part.Atom part, Token token, Object value, boolean respelled, Token formerly) {
        this.part = part;
        this.token = token;
        this.value = value;
        this.respelled = respelled;
        this.formerly = formerly;
    }

    /** What stands in the text and stays. */
    static Leaf written(Part.Atom part, Token token, Object value) {
        return new Leaf(part, token, value, false, null);
    }

    static Leaf keyword(Part.Word part) {
        return new Leaf(part, null, null, false, null);
    }

    static Leaf value(Part.Value part, Object value) {
        return new Leaf(part, null, value, false, null);
    }

    /** The same place in the text, with another value or another spelling. */
    Leaf respelled(Object other) {
        return new Leaf(part, token, other, true, null);
    }

    /** The same new value, which stood at another place in the text. */
    Leaf movedFrom(Token place) {
        return new Leaf(part, null, value, false, place);
    }

    /** Whether the text at the place of the token is to be replaced. */
    boolean isRespelled() {
        return respelled;
    }

    @Override
    Part.Atom part() {
        return part;
    }

    /** Where it stands in the text; null for what is new. */
    Token token() {
        return token;
    }

    /** Where a new one stood before in the text; null if it stood nowhere in this element. */
    Token formerly() {
        return formerly;
    }

    /** What it stands for: an element, the target of a reference, or data; null for a keyword. */
    Object value() {
        return value;
    }

    boolean opensBlock() {
        return part instanceof Part.Word word && word.keyword().getValue().equals("{");
    }

    String feature() {
        return part instanceof Part.Value place ? place.feature() : null;
    }

    @Override
    List<Shape> children() {
        return List.of();
    }

    @Override
    void replace(Shape child, Shape other) {
        throw new IllegalStateException("a leaf has no children");
    }

    @Override
    void forEachLeaf(Consumer<Leaf> action) {
        action.accept(this);
    }
}
