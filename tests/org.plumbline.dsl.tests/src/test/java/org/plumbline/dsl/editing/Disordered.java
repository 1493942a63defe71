package org.plumbline.dsl.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.formatting.Respaced;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;

/** Makes a text look as nobody expects it: fields in another order, comments everywhere, tabs, other line breaks, a byte-order mark. */
final class Disordered {

    private static final Pattern FIELD = Pattern.compile("( +)[a-z][^{}]*");

    private final Random random;
    private final ProjectLoader loader;

    Disordered(Random random, ProjectLoader loader) {
        this.random = random;
        this.loader = loader;
    }

    String text(String text) {
        String result = random.nextInt(2) == 0 ? shuffled(text) : text;
        result = random.nextInt(3) == 0 ? respaced(result) : result;
        result = random.nextInt(3) == 0 ? result.replace("\r\n", "\n").replace("\n", "\r\n") : result;
        result = random.nextInt(3) == 0 ? result.replace("    ", "\t") : result;
        return random.nextInt(8) == 0 ? "\uFEFF" + result : result;
    }

    private String respaced(String text) {
        LoadedProject project = loader.parse(Map.of("a.plumb", text));
        XtextResource resource = (XtextResource) project.index().files().getFirst().eResource();
        return new Respaced(random).text(resource.getParseResult().getRootNode());
    }

    /** Brings lines into another order that are fields of one block and have no block of their own. */
    private String shuffled(String text) {
        if (text.contains("\"\"\"")) {
            return text;
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !isField(lines.get(i)) || !isField(lines.get(from)) || indent(lines.get(i)) != indent(lines.get(from))) {
                boolean goesOn = i < lines.size() && indent(lines.get(i)) > indent(lines.get(from));
                if (isField(lines.get(from)) && !goesOn) {
                    Collections.shuffle(lines.subList(from, i), random);
                }
                from = i;
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static boolean isField(String line) {
        return FIELD.matcher(line).matches() && !line.strip().matches("[a-z]{2}:.*");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
