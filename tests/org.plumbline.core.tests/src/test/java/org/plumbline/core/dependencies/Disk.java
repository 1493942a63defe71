package org.plumbline.core.dependencies;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plumbline.core.settings.SettingProblem;

/**
 * Projects in a folder, for tests.
 *
 * @param folder that holds them
 */
record Disk(Path folder) {

    /** An open project whose {@code plumbline.toml} holds the given lines. */
    OpenProject open(String name, String settings) throws IOException {
        Path project = Files.createDirectories(folder.resolve(name));
        Files.writeString(project.resolve("plumbline.toml"), settings);
        return OpenProject.of(project, List.of());
    }

    /** A library of a project, with nothing but its settings. */
    Path library(String project, String archive, String settings) throws IOException {
        return zip(project + "/libraries/" + archive, Map.of("plumbline.toml", settings));
    }

    /** An archive with files and their texts. */
    Path zip(String name, Map<String, String> files) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return zipOfBytes(name, bytes);
    }

    Path zipOfBytes(String name, Map<String, byte[]> files) throws IOException {
        Path archive = folder.resolve(name);
        Files.createDirectories(archive.getParent());
        try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return archive;
    }

    /** A problem with its place in the file, paths told from this folder. */
    String told(SettingProblem problem) {
        return (problem.line() + ": " + problem.message() + " " + problem.remedy()).replace(folder + "/", "");
    }

    static String settings(String name, String version, String... dependencies) {
        StringBuilder settings = new StringBuilder("name = \"" + name + "\"\nversion = \"" + version + "\"\n[dependencies]\n");
        for (String dependency : dependencies) {
            String[] words = dependency.split(" ");
            settings.append(words[0]).append(" = \"").append(words[1]).append("\"\n");
        }
        return settings.toString();
    }
}
