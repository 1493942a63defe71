package org.plumbline.core;

/** Small methodologies for tests; each is called M. */
public final class Methods {

    private static final String SCALES = """
                dimension MONEY weight 3
                dimension TRUST
                scale LIKELIHOOD { level 1 RARE level 2 POSSIBLE level 3 LIKELY }
                scale IMPACT { level 1 SMALL level 2 SERIOUS level 3 SEVERE }
                scale LEVEL { level 1 LOW level 2 MEDIUM level 3 HIGH }
                likelihood on LIKELIHOOD
                impact on IMPACT
                level on LEVEL
            """;

    /** Three by three by matrix; likely and serious gives HIGH, possible and serious MEDIUM. */
    public static final String MATRIX = method("""
                scoring by matrix
                matrix {
                    row RARE gives LOW, LOW, MEDIUM
                    row POSSIBLE gives LOW, MEDIUM, HIGH
                    row LIKELY gives MEDIUM, HIGH, HIGH
                }
            """);

    /** By product: LOW from 1, MEDIUM from 3, HIGH from 6. */
    public static final String PRODUCT = method("""
                scoring by product
                band MEDIUM from 3
                band LOW from 1
                band HIGH from 6
            """);

    private Methods() {
    }

    /** A methodology with the three usual scales and more fields. */
    public static String method(String fields) {
        return "method M {\n" + SCALES + fields + "}\n";
    }
}
