package org.plumbline.dsl.ide.folding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.dsl.ide.kit.MarkedProject;

class FoldingServiceTest {

    private final FoldingService service = new FoldingService();

    @Test
    void foldsBlocksTextsAndComments() {
        assertThat(service.of(MarkedProject.of("""
                // One remark,
                // over two lines.

                toolbox T "Cards" {
                    area OPS "Operations" { note "One line." }
                    description \"""
                        Long.
                        \"""
                    area METERS "Meters" {
                        note "Two lines."
                    }
                }
                /* A comment
                   of two lines. */
                risk R1 "Leaks" in OPS { } // behind
                // alone
                """).resource())).extracting(range -> range.getStartLine() + "-" + range.getEndLine() + " " + range.getKind())
                .containsExactly("0-1 comment", "3-10 region", "5-7 null", "8-9 region", "12-13 comment");
    }

    @Test
    void foldsWhatIsHalfTyped() {
        assertThat(service.of(MarkedProject.of("""
                } toolbox T {
                    area {
                        what is this
                    }
                    note \"""
                    open
                """).resource())).extracting(range -> range.getStartLine() + "-" + range.getEndLine()).containsExactly("1-2", "4-6");
    }
}
