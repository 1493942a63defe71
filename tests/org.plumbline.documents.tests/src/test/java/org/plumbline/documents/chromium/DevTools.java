package org.plumbline.documents.chromium;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The connection to a Chromium: commands with their answers, and the events that came in between. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

    private static final int SECONDS = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Integer, CompletableFuture<JsonObject>> pending = new ConcurrentHashMap<>();
    private final List<JsonObject> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger number = new AtomicInteger();
    private final StringBuilder message = new StringBuilder();
    private final WebSocket socket;

    DevTools(String address) {
        socket = client.newWebSocketBuilder().buildAsync(URI.create(address), this).join();
    }

    /**
     * Sends a command and waits for its answer.
     *
     * @param session empty for the browser itself
     * @param parameters names and values in turn
     */
    JsonObject send(String session, String method, Object... parameters) {
        JsonObject command = new JsonObject();
        int id = number.incrementAndGet();
        command.addProperty("id", id);
        command.addProperty("method", method);
        if (!session.isEmpty()) {
            command.addProperty("sessionId", session);
        }
        command.add("params", object(parameters));
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        pending.put(id, answer);
        socket.sendText(command.toString(), true).join();
        JsonObject result = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (result.has("error")) {
            throw new AssertionError(method + ": " + result.get("error"));
        }
        return result.getAsJsonObject("result");
    }

    private static JsonObject object(Object... parameters) {
        JsonObject object = new JsonObject();
        for (int index = 0; index < parameters.length; index += 2) {
            String name = (String) parameters[index];
            switch (parameters[index + 1]) {
                case Number value -> object.addProperty(name, value);
                case Boolean value -> object.addProperty(name, value);
                default -> object.addProperty(name, parameters[index + 1].toString());
            }
        }
        return object;
    }

    /** The events of a page so far, in their order. */
    List<JsonObject> events(String session, String method) {
        return events.stream().filter(event -> event.get("method").getAsString().equals(method)
                && event.has("sessionId") && event.get("sessionId").getAsString().equals(session)).toList();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            JsonObject received = JsonParser.parseString(message.toString()).getAsJsonObject();
            message.setLength(0);
            if (received.has("id")) {
                pending.remove(received.get("id").getAsInt()).complete(received);
            } else {
                events.add(received);
            }
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }
}
