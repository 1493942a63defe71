package org.plumbline.dsl.ui.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.dsl.ui.completion.Snippet.Stop;

/** Reads a snippet of the language server protocol, as far as the services of the language write such. */
final class SnippetReader {

    private final String written;
    private final StringBuilder text = new StringBuilder();
    private final List<Stop> stops = new ArrayList<>();
    private int at;

    SnippetReader(String written) {
        this.written = written;
    }

    Snippet read() {
        while (at < written.length()) {
            if (looksAt("${")) {
                at += 2;
                braced();
            } else if (looksAt("$") && at + 1 < written.length() && Character.isDigit(written.charAt(at + 1))) {
                at++;
                stops.add(new Stop(number(), text.length(), 0, List.of()));
            } else {
                text.append(next());
            }
        }
        // the last place, 0, is where the caret ends
        stops.sort(Comparator.comparingInt(stop -> stop.number() == 0 ? Integer.MAX_VALUE : stop.number()));
        return new Snippet(text.toString(), stops);
    }

    private void braced() {
        int number = number();
        int start = text.length();
        List<String> choices = List.of();
        if (looksAt("|")) {
            choices = choices();
            text.append(choices.getFirst());
        } else if (looksAt(":")) {
            at++;
            while (at < written.length() && written.charAt(at) != '}') {
                text.append(next());
            }
        }
        at++;
        stops.add(new Stop(number, start, text.length() - start, choices));
    }

    private List<String> choices() {
        List<String> choices = new ArrayList<>();
        StringBuilder choice = new StringBuilder();
        at++;
        while (at < written.length() && written.charAt(at) != '|') {
            if (written.charAt(at) == ',') {
                choices.add(choice.toString());
                choice.setLength(0);
                at++;
            } else {
                choice.append(next());
            }
        }
        at++;
        choices.add(choice.toString());
        return choices;
    }

    private int number() {
        int start = at;
        while (at < written.length() && Character.isDigit(written.charAt(at))) {
            at++;
        }
        return Integer.parseInt(written.substring(start, at));
    }

    private boolean looksAt(String sign) {
        return written.startsWith(sign, at);
    }

    private char next() {
        if (written.charAt(at) == '\\' && at + 1 < written.length()) {
            at++;
        }
        return written.charAt(at++);
    }
}
