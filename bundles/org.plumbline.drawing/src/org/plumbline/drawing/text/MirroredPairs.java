package org.plumbline.drawing.text;

/** Brackets and signs that point the other way in text that runs from right to left (Unicode: BidiMirroring.txt), as far as people write them. */
final class MirroredPairs {

    private static final String PAIRS = "()[]{}<>«»‹›≤≥≪≫≦≧⟨⟩⟪⟫〈〉《》「」【】";

    private MirroredPairs() {
    }

    static int of(int codePoint) {
        int index = PAIRS.indexOf(codePoint);
        return index < 0 ? codePoint : PAIRS.charAt(index ^ 1);
    }
}
