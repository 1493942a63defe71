package org.plumbline.cli.report;

/** A form in which other programs read reports. */
public interface ReportForm {

    /** The whole report as text, with a line break at its end; the same bytes for the same report. */
    String text(Report report);
}
