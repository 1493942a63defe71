package org.plumbline.documents.chromium;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** A page in a headless Chromium: what it shows, what it fetched, how it prints. */
public final class ChromiumPage implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DevTools tools;
    private final String target;
    private final String session;

    ChromiumPage(DevTools tools, Path file, int width) {
        this.tools = tools;
        target = tools.send("", "Target.createTarget", "url", "about:blank").get("targetId").getAsString();
        session = tools.send("", "Target.attachToTarget", "targetId", target, "flatten", true).get("sessionId").getAsString();
        for (String domain : List.of("Page", "Runtime", "Network", "Log", "Accessibility")) {
            send(domain + ".enable");
        }
        resize(width);
        send("Page.navigate", "url", file.toUri());
        awaitLoad();
    }

    private JsonObject send(String method, Object... parameters) {
        return tools.send(session, method, parameters);
    }

    private void awaitLoad() {
        Instant end = Instant.now().plus(PATIENCE);
        while (tools.events(session, "Page.loadEventFired").isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The page did not load within " + PATIENCE);
            }
            send("Runtime.evaluate", "expression", "new Promise(done => setTimeout(done, 20))", "awaitPromise", true);
        }
    }

    /** The value of an expression as text, evaluated by the debugger: the page's own policy does not forbid it. */
    public String evaluate(String expression) {
        JsonObject answer = send("Runtime.evaluate", "expression", "String(" + expression + ")", "returnByValue", true);
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.getAsJsonObject("result").get("value").getAsString();
    }

    /** The addresses that the page asked for, its own first. */
    public List<String> requests() {
        return tools.events(session, "Network.requestWillBeSent").stream()
                .map(event -> event.getAsJsonObject("params").getAsJsonObject("request").get("url").getAsString()).toList();
    }

    /** What stands in the console: errors, broken policies, output of scripts. */
    public List<String> log() {
        return tools.events(session, "Log.entryAdded").stream().map(Object::toString).toList();
    }

    /** Presses and releases a key that gives no text, for example {@code Tab}. */
    public void press(String key, int code) {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            send("Input.dispatchKeyEvent", "type", type, "key", key, "code", key, "windowsVirtualKeyCode", code);
        }
    }

    /** Presses the return key. */
    public void pressReturn() {
        send("Input.dispatchKeyEvent", "type", "keyDown", "key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 13, "text", "\r");
        send("Input.dispatchKeyEvent", "type", "keyUp", "key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 13);
    }

    /** What a screen reader is told: one line {@code role "name"} for each element that has a role. */
    public List<String> accessibilityTree() {
        return send("Accessibility.getFullAXTree").getAsJsonArray("nodes").asList().stream().map(node -> node.getAsJsonObject())
                .filter(node -> !node.get("ignored").getAsBoolean() && node.has("role"))
                .map(node -> node.getAsJsonObject("role").get("value").getAsString() + " \""
                        + (node.has("name") ? node.getAsJsonObject("name").get("value").getAsString() : "") + "\"").toList();
    }

    /** Gives the window another width in pixels. */
    public void resize(int width) {
        send("Emulation.setDeviceMetricsOverride", "width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false);
    }

    /**
     * Shows the page by other rules.
     *
     * @param medium {@code print} or {@code screen}
     */
    public void show(String medium) {
        send("Emulation.setEmulatedMedia", "media", medium);
    }

    /** The whole page as a PNG, for people to look at. */
    public byte[] screenshot() {
        JsonObject answer = send("Page.captureScreenshot", "format", "png", "captureBeyondViewport", true);
        return Base64.getDecoder().decode(answer.get("data").getAsString());
    }

    /** The page as it prints, with the paper sizes that its style sheet asks for and a printer's usual "no background". */
    public byte[] print() {
        JsonObject answer = send("Page.printToPDF", "preferCSSPageSize", true, "printBackground", false, "displayHeaderFooter", false);
        return Base64.getDecoder().decode(answer.get("data").getAsString());
    }

    @Override
    public void close() {
        tools.send("", "Target.closeTarget", "targetId", target);
    }
}
