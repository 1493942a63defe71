package org.plumbline.cli.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** Writes JSON for people who compare two reports: indented, in the order in which it was put together. */
final class JsonText {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private JsonText() {
    }

    /** The text, with a line break at its end. */
    static String of(JsonElement json) {
        return GSON.toJson(json) + "\n";
    }
}
