package org.plumbline.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from jars under which licence they may be shipped, as identifiers of SPDX. Those that do not say it stand in a file. */
final class StatedLicence {

    private static final Pattern POM = Pattern.compile("META-INF/maven/.*/pom\\.xml");
    private static final Pattern LICENCES = Pattern.compile("(?s)<licenses>(.*?)</licenses>");
    private static final Pattern NAME = Pattern.compile("(?s)<name>(.*?)</name>");
    private static final Pattern ATTRIBUTES = Pattern.compile(";[^,]*");

    /** How each of them is called by those who state it. */
    private static final Map<String, Pattern> NAMES = new TreeMap<>(Map.of(
            "0BSD", Pattern.compile("0BSD"),
            "Apache-2.0", Pattern.compile("(?is)Apache[- ]2|Apache.{0,60}\\s2|LICENSE-2\\.0"),
            "BSD-2-Clause", Pattern.compile("(?i)BSD-2"),
            "BSD-3-Clause", Pattern.compile("(?i)BSD-3"),
            "EPL-2.0", Pattern.compile("(?is)epl[- ]?2|epl-v20|Eclipse Public License.{0,40}2\\.0"),
            "GPL-2.0-with-classpath-exception", Pattern.compile("(?i)GPL2 w/ CPE|software/classpath"),
            "MIT", Pattern.compile("MIT")));

    private final Properties read = new Properties();

    StatedLicence() throws IOException {
        try (InputStream file = StatedLicence.class.getResourceAsStream("licences.properties")) {
            read.load(file);
        }
    }

    /** @throws IOException if the jar does not say it and the file does not know it, either */
    String of(PackedJar jar) throws IOException {
        return Optional.ofNullable(read.getProperty(jar.id()))
                .or(() -> identifiers(Stream.ofNullable(jar.headers().get("Bundle-License"))
                        .map(value -> ATTRIBUTES.matcher(value).replaceAll(""))))
                .or(() -> identifiers(pom(jar)))
                .or(() -> identifiers(Stream.ofNullable(jar.texts().get("about.html"))))
                .or(() -> jar.texts().entrySet().stream().filter(text -> text.getKey().contains("LICENSE")).map(Map.Entry::getValue)
                        .flatMap(text -> first(text).stream()).findFirst())
                .orElseThrow(() -> new IOException(jar.fileName() + " does not say under which licence it may be shipped. "
                        + "Find it out, and add " + jar.id() + " to licences.properties."));
    }

    private static Stream<String> pom(PackedJar jar) {
        return jar.texts().entrySet().stream().filter(text -> POM.matcher(text.getKey()).matches()).limit(1)
                .flatMap(text -> LICENCES.matcher(text.getValue()).results()).flatMap(all -> NAME.matcher(all.group(1)).results())
                .map(name -> name.group(1));
    }

    /** What a file is about that goes on with the licences of parts. */
    private static Optional<String> first(String text) {
        return NAMES.keySet().stream().filter(identifier -> NAMES.get(identifier).matcher(text).find()).min(Comparator.comparing(identifier -> {
            Matcher matcher = NAMES.get(identifier).matcher(text);
            return matcher.find() ? matcher.start() : text.length();
        }));
    }

    private static Optional<String> identifiers(Stream<String> texts) {
        List<String> found = new ArrayList<>();
        texts.forEach(text -> NAMES.forEach((identifier, pattern) -> {
            if (pattern.matcher(text).find() && !found.contains(identifier)) {
                found.add(identifier);
            }
        }));
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", found));
    }
}
