package org.plumbline.cli.report;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.plumbline.cli.check.ProblemPrinter;
import org.plumbline.cli.terminal.Terminal;

/**
 * A report for people, a line for each problem; known ones are only counted.
 *
 * @param justified whether it tells what somebody stands by, too
 */
public record TextReport(boolean justified) implements ReportForm {

    @Override
    public String text(Report report) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Terminal plain = new Terminal(text, OutputStream.nullOutputStream(), false, false);
        print(report, plain);
        plain.out().flush();
        return text.toString(StandardCharsets.UTF_8);
    }

    /** Prints the report. */
    public void print(Report report, Terminal terminal) {
        ProblemPrinter printer = new ProblemPrinter(terminal);
        if (justified) {
            printer.printJustified(report.outcome().justified());
        }
        printer.print(report.freshOutcome());
        int known = report.entries().size() - report.fresh().size();
        if (known > 0) {
            terminal.out().println("Known from the baseline: " + ProblemPrinter.counted(known, "finding"));
        }
    }
}
