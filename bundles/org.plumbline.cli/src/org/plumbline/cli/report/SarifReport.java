package org.plumbline.cli.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.plumbline.cli.files.Unusable;

/**
 * A report in SARIF, the form that code hosts and build servers show. Source: OASIS, Static Analysis Results Interchange Format (SARIF)
 * Version 2.1.0 plus Errata 01; the clauses are named where they decide something.
 */
public final class SarifReport implements ReportForm {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final SarifRules rules;

    /** @param rules what is told of the rules */
    public SarifReport(SarifRules rules) {
        this.rules = rules;
    }

    @Override
    public String text(Report report) {
        JsonObject run = new JsonObject();
        run.add("tool", tool(report));
        run.add("invocations", invocations(report.outcome().unusable()));
        run.addProperty("language", "en");
        run.addProperty("columnKind", "utf16CodeUnits");
        run.add("results", results(report));
        JsonArray runs = new JsonArray();
        runs.add(run);
        JsonObject log = new JsonObject();
        log.addProperty("$schema", SCHEMA);
        log.addProperty("version", "2.1.0");
        log.add("runs", runs);
        return JsonText.of(log);
    }

    private JsonObject tool(Report report) {
        JsonObject driver = new JsonObject();
        driver.addProperty("name", "Plumbline");
        driver.addProperty("version", report.version());
        driver.add("rules", rules.descriptors());
        JsonObject tool = new JsonObject();
        tool.add("driver", driver);
        return tool;
    }

    /** 3.20.14 and 3.20.21: a file that cannot be read means that the run did not see everything. */
    private static JsonArray invocations(List<Unusable> unusable) {
        JsonObject invocation = new JsonObject();
        invocation.addProperty("executionSuccessful", unusable.isEmpty());
        if (!unusable.isEmpty()) {
            JsonArray notifications = new JsonArray();
            unusable.forEach(file -> notifications.add(notification(file)));
            invocation.add("toolExecutionNotifications", notifications);
        }
        JsonArray invocations = new JsonArray();
        invocations.add(invocation);
        return invocations;
    }

    private static JsonObject notification(Unusable file) {
        JsonObject notification = new JsonObject();
        notification.addProperty("level", "error");
        notification.add("message", SarifRules.text(file.path() + ": " + file.reason()));
        return notification;
    }

    private JsonArray results(Report report) {
        SarifResults results = new SarifResults(rules, RelativeUri.fromHere(), report.compared());
        JsonArray array = new JsonArray();
        report.entries().forEach(entry -> array.add(results.result(entry)));
        report.justified().forEach(entry -> array.add(results.result(entry)));
        return array;
    }
}
