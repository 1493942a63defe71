package org.plumbline.cli.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.plumbline.core.source.Position;
import org.plumbline.dsl.project.Problem;

/**
 * Makes SARIF's results of problems.
 *
 * @param rules what is told of the rules
 * @param uris where files are
 * @param compared whether there was an earlier report
 */
record SarifResults(SarifRules rules, RelativeUri uris, boolean compared) {

    /** 3.27: one result. */
    JsonObject result(ReportEntry entry) {
        Problem problem = entry.problem();
        JsonObject result = new JsonObject();
        result.addProperty("ruleId", problem.code());
        result.addProperty("ruleIndex", rules.index(problem.code()));
        result.addProperty("level", SarifRules.level(problem.severity()));
        result.add("message", SarifRules.text(problem.message() + problem.remedy().map(remedy -> " " + remedy).orElse("")));
        if (!problem.position().file().isEmpty()) {
            JsonArray locations = new JsonArray();
            locations.add(location(problem.position()));
            result.add("locations", locations);
        }
        JsonObject fingerprints = new JsonObject();
        fingerprints.addProperty(Baseline.FINGERPRINT, entry.fingerprint());
        result.add("partialFingerprints", fingerprints);
        if (compared) {
            result.addProperty("baselineState", entry.known() ? "unchanged" : "new");
        }
        entry.reason().ifPresent(reason -> result.add("suppressions", suppressions(reason)));
        return result;
    }

    private JsonObject location(Position position) {
        JsonObject artifact = new JsonObject();
        artifact.addProperty("uri", uris.of(position.file()));
        JsonObject region = new JsonObject();
        region.addProperty("startLine", Math.max(1, position.line()));
        region.addProperty("startColumn", Math.max(1, position.column()));
        JsonObject physical = new JsonObject();
        physical.add("artifactLocation", artifact);
        physical.add("region", region);
        JsonObject location = new JsonObject();
        location.add("physicalLocation", physical);
        return location;
    }

    /** 3.35: what somebody stands by stays in the report, and does not count. */
    private static JsonArray suppressions(String reason) {
        JsonObject suppression = new JsonObject();
        suppression.addProperty("kind", "inSource");
        suppression.addProperty("justification", reason);
        JsonArray suppressions = new JsonArray();
        suppressions.add(suppression);
        return suppressions;
    }
}
