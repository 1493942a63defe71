package org.plumbline.dsl.syntax;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;

/** What an element is called in a message. */
final class ElementWords {

    private ElementWords() {
    }

    /** The name of the class in small letters, its words apart: {@code RiskCard} is a risk card. */
    static String of(EClass type) {
        return type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
