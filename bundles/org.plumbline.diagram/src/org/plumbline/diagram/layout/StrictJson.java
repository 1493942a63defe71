package org.plumbline.diagram.layout;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads JSON to the letter: what a forgiving reader would pass over, such as comments or the second of two lines for one name, would be
 * lost when the file is written again.
 */
final class StrictJson {

    /** A name stands twice in one object. */
    static final class Repeated extends Exception {

        private static final long serialVersionUID = 1L;

        Repeated(String name) {
            super(name + " stands there twice");
        }
    }

    private StrictJson() {
    }

    /**
     * Reads a text.
     *
     * @throws IOException if it is no JSON
     */
    static JsonElement parse(String text) throws IOException, Repeated {
        JsonReader names = reader(text);
        check(names);
        if (names.peek() != JsonToken.END_DOCUMENT) {
            throw new MalformedJsonException("something follows");
        }
        return JsonParser.parseReader(reader(text));
    }

    private static JsonReader reader(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        return reader;
    }

    private static void check(JsonReader reader) throws IOException, Repeated {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                Set<String> names = new HashSet<>();
                reader.beginObject();
                while (reader.hasNext()) {
                    String name = reader.nextName();
                    if (!names.add(name)) {
                        throw new Repeated(name);
                    }
                    check(reader);
                }
                reader.endObject();
            }
            case BEGIN_ARRAY -> {
                reader.beginArray();
                while (reader.hasNext()) {
                    check(reader);
                }
                reader.endArray();
            }
            default -> reader.skipValue();
        }
    }
}
