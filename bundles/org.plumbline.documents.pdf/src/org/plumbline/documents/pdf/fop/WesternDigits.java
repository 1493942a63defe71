package org.plumbline.documents.pdf.fop;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Ends a print where the machine's language has digits of its own. FOP 2.11 numbers embedded fonts in the digits of the
 * default locale and cannot write any but 0 to 9, so that locale is another one for the moment in which it embeds them.
 */
final class WesternDigits {

    private WesternDigits() {
    }

    static void run(Runnable ending) {
        if (DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT)).getZeroDigit() == '0') {
            ending.run();
            return;
        }
        synchronized (WesternDigits.class) {
            Locale own = Locale.getDefault(Locale.Category.FORMAT);
            Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
            try {
                ending.run();
            } finally {
                Locale.setDefault(Locale.Category.FORMAT, own);
            }
        }
    }
}
