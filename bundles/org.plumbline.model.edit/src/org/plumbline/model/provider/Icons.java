package org.plumbline.model.provider;

import java.net.URL;
import java.util.Objects;

/**
 * The pictures of the classes of the metamodel, one SVG of 16 by 16 for each, named after its class. The generated item
 * providers ask for them; EMF itself would draw the same GIF for all.
 */
public final class Icons {

    private Icons() {
    }

    /**
     * The picture of a class.
     *
     * @param type the name of the class, for example {@code RiskCard}
     * @throws NullPointerException if the class has none, which a test rules out
     */
    public static URL of(String type) {
        return Objects.requireNonNull(Icons.class.getResource("icons/" + type + ".svg"), type);
    }
}
