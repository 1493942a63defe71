package org.plumbline.cli.report;

import java.util.List;
import org.plumbline.cli.check.Outcome;

/**
 * What a check is to tell other programs.
 *
 * @param outcome what it brought to light
 * @param entries its problems, in their order
 * @param justified what their authors stand by, in the same order
 * @param compared whether it is seen beside an earlier one
 * @param version of this program
 */
public record Report(Outcome outcome, List<ReportEntry> entries, List<ReportEntry> justified, boolean compared, String version) {

    public Report {
        entries = List.copyOf(entries);
        justified = List.copyOf(justified);
    }

    /** The problems that were not there before. */
    public List<ReportEntry> fresh() {
        return entries.stream().filter(entry -> !entry.known()).toList();
    }

    /** The outcome with no other problems than those. */
    public Outcome freshOutcome() {
        return outcome.only(fresh().stream().map(ReportEntry::problem).toList());
    }
}
