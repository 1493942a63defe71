package org.plumbline.diagram.layout;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.diagram.format.Problem;

/**
 * The text of a file {@code layout/NAME.KIND.json}, which keeps what was moved by hand beside the model: corners of nodes in whole
 * pixels, under {@code nodes}, by the keys of the nodes. Names are sorted and each node has a line of its own, so that Git merges them.
 * What it says beyond that is kept.
 */
public final class LayoutText {

    /** Further from a corner nothing can be seen; what lies there is a mistake. */
    private static final double FURTHEST = 100_000;

    private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private final String name;
    private final JsonObject whole;
    private final List<Problem> problems;

    private LayoutText(String name, JsonObject whole, List<Problem> problems) {
        this.name = name;
        this.whole = whole;
        this.problems = List.copyOf(problems);
    }

    /** A file that is not there yet. */
    public static LayoutText empty(String name) {
        return new LayoutText(name, new JsonObject(), List.of());
    }

    /**
     * Reads a file.
     *
     * @param name what to call it in problems
     * @param text what it says; a text that is no JSON object is a problem, and {@link #isReadable} tells so
     */
    public static LayoutText read(String name, String text) {
        try {
            if (JsonParser.parseString(text) instanceof JsonObject whole) {
                LayoutText read = new LayoutText(name, whole, List.of());
                return new LayoutText(name, whole, read.wildPlaces());
            }
        } catch (JsonParseException | StackOverflowError e) {
            return broken(name, e);
        }
        return broken(name, null);
    }

    private static LayoutText broken(String name, Throwable cause) {
        String reason = cause == null ? "it is no JSON object" : "it is no JSON";
        return new LayoutText(name, null, List.of(Problem.error(name, "The places of nodes cannot be read: " + reason + ".",
                "Repair the file, or remove it. Until then it is not written.")));
    }

    /** Whether the text could be read; a file that could not be is never written. */
    public boolean isReadable() {
        return whole != null;
    }

    /** What is wrong with the file. */
    public List<Problem> problems() {
        return problems;
    }

    /** The places of the nodes, without those that lie too far away or are none. */
    public SavedPlaces places() {
        Map<String, SavedPlaces.Place> places = new TreeMap<>();
        nodes().entrySet().stream().filter(each -> isPlace(each.getValue())).forEach(each -> {
            JsonObject place = each.getValue().getAsJsonObject();
            places.put(each.getKey(), new SavedPlaces.Place(place.get("x").getAsDouble(), place.get("y").getAsDouble()));
        });
        return new SavedPlaces(places);
    }

    /** The same with a node at a place; a file that could not be read stays as it is. */
    public LayoutText with(String key, SavedPlaces.Place place) {
        if (!isReadable()) {
            return this;
        }
        LayoutText changed = copy();
        JsonObject node = changed.nodes().get(key) instanceof JsonObject there ? there : new JsonObject();
        node.addProperty("x", Math.round(place.x()));
        node.addProperty("y", Math.round(place.y()));
        JsonObject nodes = changed.nodes();
        nodes.add(key, node);
        changed.whole.add("nodes", nodes);
        return changed;
    }

    /** The same where a node has another key, as it has after its element was renamed. */
    public LayoutText renamed(String from, String to) {
        if (!isReadable()) {
            return this;
        }
        LayoutText changed = copy();
        JsonElement place = changed.nodes().remove(from);
        if (place != null) {
            changed.nodes().add(to, place);
        }
        return changed;
    }

    /**
     * The text to write.
     *
     * @throws IllegalStateException if the file could not be read: it must not be overwritten
     */
    public String text() {
        if (!isReadable()) {
            throw new IllegalStateException(name + " could not be read and must not be overwritten");
        }
        List<String> lines = new ArrayList<>();
        for (String key : new TreeSet<>(whole.keySet())) {
            String value = key.equals("nodes") && whole.get(key).isJsonObject() ? block(nodes()) : LINE.toJson(sorted(whole.get(key)));
            lines.add("  " + LINE.toJson(key) + ": " + value);
        }
        return lines.isEmpty() ? "{}\n" : "{\n" + String.join(",\n", lines) + "\n}\n";
    }

    private static String block(JsonObject nodes) {
        List<String> lines = new TreeSet<>(nodes.keySet()).stream()
                .map(key -> "    " + LINE.toJson(key) + ": " + LINE.toJson(sorted(nodes.get(key)))).toList();
        return lines.isEmpty() ? "{}" : "{\n" + String.join(",\n", lines) + "\n  }";
    }

    private static JsonElement sorted(JsonElement value) {
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        JsonObject sorted = new JsonObject();
        new TreeSet<>(object.keySet()).forEach(key -> sorted.add(key, sorted(object.get(key))));
        return sorted;
    }

    private LayoutText copy() {
        return new LayoutText(name, whole.deepCopy(), problems);
    }

    private JsonObject nodes() {
        return isReadable() && whole.get("nodes") instanceof JsonObject nodes ? nodes : new JsonObject();
    }

    private List<Problem> wildPlaces() {
        return nodes().entrySet().stream().filter(each -> !isPlace(each.getValue())).map(each -> Problem.warning(name,
                each.getKey() + " has no place that can be seen.", "Correct x and y, or remove the line; it is left as it is.")).toList();
    }

    private static boolean isPlace(JsonElement value) {
        return value instanceof JsonObject place && isNumber(place.get("x")) && isNumber(place.get("y"));
    }

    private static boolean isNumber(JsonElement value) {
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()
                && Math.abs(value.getAsDouble()) <= FURTHEST;
    }
}
