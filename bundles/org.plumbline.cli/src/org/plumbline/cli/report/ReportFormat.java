package org.plumbline.cli.report;

import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;

/** What findings may be written as; the names are what a user types. */
public enum ReportFormat {

    /** Lines for people. */
    text {
        @Override
        public ReportForm form(boolean justified) {
            return new TextReport(justified);
        }
    },

    /** JSON of our own. */
    json {
        @Override
        public ReportForm form(boolean justified) {
            return new JsonReport();
        }
    },

    /** SARIF 2.1.0. */
    sarif {
        @Override
        public ReportForm form(boolean justified) {
            return new SarifReport(new SarifRules(RuleCatalogue.standard(), new RuleTexts("en")));
        }
    },

    /** The XML of JUnit. */
    junit {
        @Override
        public ReportForm form(boolean justified) {
            return new JunitReport();
        }
    };

    /** The form of that name. */
    public abstract ReportForm form(boolean justified);
}
