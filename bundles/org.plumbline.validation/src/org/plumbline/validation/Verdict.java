package org.plumbline.validation;

import java.util.List;

/**
 * What the rules have to say about a project.
 *
 * @param findings what is to be put right, ordered by file, line, column and code; those without a place in a text come last
 * @param justified what somebody stands by, in the same order
 */
public record Verdict(List<Finding> findings, List<JustifiedFinding> justified) {

    public Verdict {
        findings = List.copyOf(findings);
        justified = List.copyOf(justified);
    }
}
