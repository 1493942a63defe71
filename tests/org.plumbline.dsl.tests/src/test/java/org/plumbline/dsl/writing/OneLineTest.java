package org.plumbline.dsl.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.Test;
import org.plumbline.model.method.MethodFactory;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;

/** Fields that share a line, with comments between them: one behind a field is its own, unless the first field has one before it. */
class OneLineTest {

    private static final String BEHIND = """
            method M {
                scale S { level 1 LOW /* low */ level 2 MID /* mid */ level 3 TOP /* top */ }
            }
            """;

    private static final String BEFORE = """
            method M {
                scale S { /* low */ level 1 LOW /* mid */ level 2 MID }
            }
            """;

    @Test
    void aFieldThatGoesTakesTheCommentBehindIt() {
        assertThat(edited(BEHIND, levels -> levels.remove(1))).isEqualTo(BEHIND.replace(" level 2 MID /* mid */", ""));
        assertThat(edited(BEHIND, levels -> levels.removeFirst())).isEqualTo(BEHIND.replace(" level 1 LOW /* low */", ""));
        assertThat(edited(BEHIND, levels -> levels.removeLast())).isEqualTo(BEHIND.replace(" level 3 TOP /* top */", ""));
    }

    @Test
    void fieldsChangePlacesWithTheirComments() {
        assertThat(edited(BEHIND, ECollections::reverse)).isEqualTo(BEHIND.replace(
                "level 1 LOW /* low */ level 2 MID /* mid */ level 3 TOP /* top */",
                "level 3 TOP /* top */ level 2 MID /* mid */ level 1 LOW /* low */"));
    }

    @Test
    void aNewFieldStandsBehindTheComment() {
        assertThat(edited(BEHIND, levels -> levels.add(1, level()))).isEqualTo(BEHIND.replace("/* low */", "/* low */ level 9 NEW"));
        assertThat(edited(BEHIND, levels -> levels.add(level()))).isEqualTo(BEHIND.replace("/* top */", "/* top */ level 9 NEW"));
    }

    @Test
    void commentsBeforeFieldsGoWithThoseBehindThem() {
        assertThat(edited(BEFORE, levels -> levels.removeFirst())).isEqualTo(BEFORE.replace(" /* low */ level 1 LOW", ""));
        assertThat(edited(BEFORE, levels -> levels.removeLast())).isEqualTo(BEFORE.replace(" /* mid */ level 2 MID", ""));
        assertThat(edited(BEFORE, ECollections::reverse))
                .isEqualTo(BEFORE.replace("/* low */ level 1 LOW /* mid */ level 2 MID", "/* mid */ level 2 MID /* low */ level 1 LOW"));
        assertThat(edited(BEFORE, levels -> levels.add(1, level()))).isEqualTo(BEFORE.replace("LOW", "LOW level 9 NEW"));
    }

    private static String edited(String text, Consumer<EList<ScaleLevel>> edit) {
        return EditedFile.after(text, file -> edit.accept(file.only(Scale.class).getLevels()));
    }

    private static ScaleLevel level() {
        ScaleLevel level = MethodFactory.eINSTANCE.createScaleLevel();
        level.setId("NEW");
        level.setValue(BigDecimal.valueOf(9));
        return level;
    }
}
