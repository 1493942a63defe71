package org.plumbline.dsl.ide.hover;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share as a bar of ten blocks and in percent. */
final class Bar {

    private static final int BLOCKS = 10;

    private Bar() {
    }

    /** @param share 0 for nothing, 1 for all; beyond both the bar stays empty or full */
    static String of(BigDecimal share) {
        int full = share.multiply(BigDecimal.valueOf(BLOCKS)).setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(BLOCKS)).intValue();
        return "█".repeat(full) + "░".repeat(BLOCKS - full) + " "
                + share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
    }
}
