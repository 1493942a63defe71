package org.plumbline.dsl.ide.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;

class TextPositionsTest {

    private final TextPositions positions = new TextPositions("ab\ncd\r\n\re😀f");

    @Test
    void everyOffsetLeadsToItsPositionAndBack() {
        for (int offset = 0; offset <= positions.text().length(); offset++) {
            Position position = positions.position(offset);
            boolean inLineBreak = offset == 6;
            assertThat(positions.offset(position)).as("offset %d", offset).isEqualTo(inLineBreak ? 5 : offset);
        }
    }

    @Test
    void countsLinesFromNought() {
        assertThat(positions.position(4)).isEqualTo(new Position(1, 1));
        assertThat(positions.position(7)).isEqualTo(new Position(2, 0));
        assertThat(positions.position(8)).isEqualTo(new Position(3, 0));
        assertThat(positions.lineCount()).isEqualTo(4);
    }

    @Test
    void takesWhatIsOutsideToTheNearestInside() {
        assertThat(positions.offset(new Position(0, 99))).isEqualTo(2);
        assertThat(positions.offset(new Position(99, 0))).isEqualTo(positions.text().length());
        assertThat(positions.offset(new Position(-1, 5))).isZero();
        assertThat(positions.position(-3)).isEqualTo(new Position(0, 0));
        assertThat(positions.position(99)).isEqualTo(new Position(3, 4));
    }
}
