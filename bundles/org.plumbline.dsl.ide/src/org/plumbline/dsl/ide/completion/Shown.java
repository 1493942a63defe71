package org.plumbline.dsl.ide.completion;

import com.google.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.xtext.ParserRule;

/** Which parts that may be left out a skeleton shows all the same, for each rule, in {@code skeletons.properties}. */
@Singleton
final class Shown {

    private static final String NAME = "name";

    private final Properties features = new Properties();

    Shown() {
        try (Reader reader = new InputStreamReader(Shown.class.getResourceAsStream("skeletons.properties"), StandardCharsets.UTF_8)) {
            features.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the features, in the order in which fields are shown; the name first, unless it is excluded. */
    List<String> of(ParserRule rule) {
        List<String> shown = new ArrayList<>(List.of(features.getProperty(rule.getName(), "").split(" ")));
        if (!shown.remove("-" + NAME)) {
            shown.addFirst(NAME);
        }
        shown.remove("");
        return shown;
    }

    /** The rules that something is shown of. */
    List<String> rules() {
        return List.copyOf(features.stringPropertyNames());
    }
}
