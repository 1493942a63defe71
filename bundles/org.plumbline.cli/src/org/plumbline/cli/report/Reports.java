package org.plumbline.cli.report;

import java.util.List;
import java.util.Optional;
import org.plumbline.cli.check.Outcome;
import org.plumbline.dsl.project.JustifiedProblem;

/** Makes reports of what a check brought to light. */
public final class Reports {

    private final String version;

    /** @param version of this program */
    public Reports(String version) {
        this.version = version;
    }

    /** The report of an outcome, seen beside an earlier one. */
    public Report of(Outcome outcome, Baseline baseline) {
        Fingerprints fingerprints = new Fingerprints();
        List<ReportEntry> entries = outcome.problems().stream().map(problem -> {
            String fingerprint = fingerprints.next(problem);
            return new ReportEntry(problem, fingerprint, baseline.knows(fingerprint), Optional.empty());
        }).toList();
        return new Report(outcome, entries, outcome.justified().stream().map(known -> justified(known, fingerprints, baseline)).toList(),
                baseline.given(), version);
    }

    private static ReportEntry justified(JustifiedProblem known, Fingerprints fingerprints, Baseline baseline) {
        String fingerprint = fingerprints.next(known.problem());
        return new ReportEntry(known.problem(), fingerprint, baseline.knows(fingerprint), Optional.of(known.reason()));
    }
}
