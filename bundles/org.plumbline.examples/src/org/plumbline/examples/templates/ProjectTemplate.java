package org.plumbline.examples.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The files of a small project to begin with; they lie beside this class, in the folder of the template's name. */
public enum ProjectTemplate {

    /** Areas, a risk card and a tool card. */
    TOOLBOX("toolbox", "plumbline.toml", "toolbox.plumb", "procurement.plumb"),

    /** One cycle of one organization with all that it needs: organization, method, cards, workshop, plan. */
    ENGAGEMENT("engagement", "plumbline.toml", "organization.plumb", "method.plumb", "toolbox.plumb", "engagement.plumb", "plan.plumb");

    private final String folder;
    private final List<String> files;

    ProjectTemplate(String folder, String... files) {
        this.folder = folder;
        this.files = List.of(files);
    }

    /** The texts of the files by their names. */
    public Map<String, String> fill(String id, String title) {
        String escaped = title.replace("\\", "\\\\").replace("\"", "\\\"");
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file, text(file).replace("@ID@", id).replace("@TITLE@", escaped)));
        return texts;
    }

    /** Whether the template itself already calls something by this id. */
    public boolean uses(String id) {
        Pattern word = Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])");
        return files.stream().anyMatch(file -> word.matcher(text(file)).find());
    }

    private String text(String file) {
        try (InputStream stream = ProjectTemplate.class.getResourceAsStream(folder + "/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
