package org.plumbline.validation.rules;

/** Methods that samples begin with. */
final class SampleMethods {
    /** In six lines, method M: it multiplies figures from 1 to 3; from 4 on, the level is HIGH. */
    static final String TWO_LEVELS = """
            method M "Method" {
                scoring by product likelihood on S impact on S level on L
                scale S "Scale" { level 1 S1 "Low" level 2 S2 "High" level 3 S3 "Very high" }
                scale L "Levels" { level 1 LOW "Low" level 2 HIGH "High" }
                band LOW from 1 band HIGH from 4
            }
            """;

    private SampleMethods() {
    }
}
