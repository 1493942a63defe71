package org.plumbline.diagram.layout;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /**
     * What the file of a representation of an element is called. Its name stands for the element's, as far as a file name can.
     *
     * @param element its key
     * @param representation the name of its description
     */
    public static String fileName(String element, String representation) {
        return ElementFileName.of(element) + "." + representation + ".json";
    }

    /** The name that a file has after an element was renamed; empty if it is not about that element. */
    public static Optional<String> renamedFile(String file, String from, String to) {
        String before = ElementFileName.of(from);
        boolean about = file.startsWith(before + ".") && file.indexOf('.', before.length() + 1) == file.length() - ".json".length();
        return about ? Optional.of(ElementFileName.of(to) + file.substring(before.length())) : Optional.empty();
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
            if (StrictJson.parse(text) instanceof JsonObject whole) {
                if (whole.has("nodes") && !whole.get("nodes").isJsonObject()) {
                    return broken(name, "what stands under nodes is no JSON object");
                }
                LayoutText read = new LayoutText(name, whole, List.of());
                return new LayoutText(name, whole, read.wildPlaces());
            }
        } catch (IOException | JsonParseException | StackOverflowError e) {
            return broken(name, "it is no JSON");
        } catch (StrictJson.Repeated e) {
            return broken(name, e.getMessage());
        }
        return broken(name, "it is no JSON object");
    }

    private static LayoutText broken(String name, String reason) {
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
            places.put(each.getKey(), new SavedPlaces.Place(place.get("x").getAsDouble(), place.get("y").getAsDouble(),
                    size(place.get("width")), size(place.get("height"))));
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
        if (place.width() > 0 && place.height() > 0) {
            node.addProperty("width", Math.round(place.width()));
            node.addProperty("height", Math.round(place.height()));
        }
        JsonObject nodes = changed.nodes();
        nodes.add(key, node);
        changed.whole.add("nodes", nodes);
        return changed;
    }

    /** The same without a node: it lies again where the diagram has it. */
    public LayoutText without(String key) {
        return rekeyed(other -> Optional.of(other).filter(each -> !each.equals(key)));
    }

    /**
     * The same where nodes have other keys, as they have after their elements were renamed. All at once: a node may get the key that
     * another one had.
     *
     * @param keys the key that a node has by now; empty if it is gone
     */
    public LayoutText rekeyed(Function<String, Optional<String>> keys) {
        if (!isReadable() || !(whole.get("nodes") instanceof JsonObject before)) {
            return this;
        }
        Map<String, JsonElement> after = new TreeMap<>();
        before.entrySet().forEach(each -> keys.apply(each.getKey()).filter(key -> key.equals(each.getKey()))
                .ifPresent(key -> after.put(key, each.getValue())));
        // What stood under a key that a renamed node takes belonged to nothing that is there
        before.entrySet().forEach(each -> keys.apply(each.getKey()).filter(key -> !key.equals(each.getKey()))
                .ifPresent(key -> after.put(key, each.getValue())));
        LayoutText changed = copy();
        JsonObject nodes = new JsonObject();
        after.forEach(nodes::add);
        changed.whole.add("nodes", nodes);
        return changed;
    }

    /** Whether a node at a place could be seen, and be read again. */
    public static boolean isVisible(SavedPlaces.Place place) {
        return Stream.of(place.x(), place.y(), place.width(), place.height()).allMatch(each -> Math.abs(each) <= FURTHEST);
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return isReadable() && whole.size() == 0;
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
        List<Problem> wild = new ArrayList<>();
        nodes().entrySet().forEach(each -> {
            if (!isPlace(each.getValue())) {
                wild.add(Problem.warning(name, each.getKey() + " has no place that can be seen.",
                        "Correct x and y, or remove the line; it is left as it is."));
            } else if (!isSize(each.getValue().getAsJsonObject(), "width") || !isSize(each.getValue().getAsJsonObject(), "height")) {
                wild.add(Problem.warning(name, each.getKey() + " has no size that can be seen.",
                        "Correct width and height, or remove them; they are left as they are."));
            }
        });
        return wild;
    }

    private static double size(JsonElement value) {
        return isNumber(value) && value.getAsDouble() > 0 ? value.getAsDouble() : 0;
    }

    private static boolean isSize(JsonObject place, String side) {
        return !place.has(side) || size(place.get(side)) > 0;
    }

    private static boolean isPlace(JsonElement value) {
        return value instanceof JsonObject place && isNumber(place.get("x")) && isNumber(place.get("y"));
    }

    private static boolean isNumber(JsonElement value) {
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()
                && Math.abs(value.getAsDouble()) <= FURTHEST;
    }
}
