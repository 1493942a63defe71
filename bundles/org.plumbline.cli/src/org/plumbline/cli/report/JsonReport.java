package org.plumbline.cli.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.plumbline.cli.check.Outcome;
import org.plumbline.cli.files.Unusable;
import org.plumbline.core.source.Position;
import org.plumbline.validation.Severity;

/** A report in JSON of our own, with the words that the terminal shows; see {@code docs/command-line.md}. */
public final class JsonReport implements ReportForm {

    private static final int VERSION = 1;

    @Override
    public String text(Report report) {
        JsonObject root = new JsonObject();
        root.addProperty("version", VERSION);
        root.addProperty("plumb", report.version());
        root.add("summary", summary(report));
        root.add("findings", entries(report.entries()));
        root.add("justified", entries(report.justified()));
        root.add("unreadable", unreadable(report.outcome().unusable()));
        return JsonText.of(root);
    }

    private static JsonObject summary(Report report) {
        Outcome outcome = report.outcome();
        JsonObject summary = new JsonObject();
        summary.addProperty("files", outcome.files());
        summary.addProperty("errors", outcome.count(Severity.ERROR));
        summary.addProperty("warnings", outcome.count(Severity.WARNING));
        summary.addProperty("infos", outcome.count(Severity.INFO));
        summary.addProperty("new", report.fresh().size());
        summary.addProperty("justified", report.justified().size());
        return summary;
    }

    private static JsonArray entries(List<ReportEntry> entries) {
        JsonArray array = new JsonArray();
        entries.forEach(entry -> array.add(object(entry)));
        return array;
    }

    private static JsonObject object(ReportEntry entry) {
        JsonObject object = new JsonObject();
        Position position = entry.problem().position();
        if (!position.file().isEmpty()) {
            object.addProperty("file", position.file().replace('\\', '/'));
            object.addProperty("line", position.line());
            object.addProperty("column", position.column());
        }
        object.addProperty("severity", entry.problem().severity().word());
        object.addProperty("code", entry.problem().code());
        object.addProperty("message", entry.problem().message());
        entry.problem().remedy().ifPresent(remedy -> object.addProperty("remedy", remedy));
        entry.reason().ifPresent(reason -> object.addProperty("reason", reason));
        object.addProperty("fingerprint", entry.fingerprint());
        object.addProperty("new", !entry.known());
        return object;
    }

    private static JsonArray unreadable(List<Unusable> files) {
        JsonArray array = new JsonArray();
        for (Unusable file : files) {
            JsonObject object = new JsonObject();
            object.addProperty("file", file.path().replace('\\', '/'));
            object.addProperty("reason", file.reason());
            array.add(object);
        }
        return array;
    }
}
