package org.plumbline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plumbline.cli.PackedPlumb.Run;

/**
 * A session at a terminal, as a text that can be read and repeated:
 * <pre>
 * # a remark
 * &lt; folder/file.plumb      a file is written; its lines follow
 * | its first line
 * > folder/packed.zip other  the files in another folder are packed
 * $ plumb check folder      a command is run; what follows is seen
 * a line of its output
 * ! a line of its errors
 * = 1                       its exit code
 * </pre>
 * In what is seen, … stands for any text, and on a line of its own for any lines; {folder} for the working folder,
 * {home} for the folder of the program.
 */
record Transcript(List<String> lines) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final String COMMAND = "$ plumb";
    private static final String ANY = "…";

    static Transcript read(Path file) throws IOException {
        return new Transcript(Files.readAllLines(file));
    }

    /** The same session, with what is seen now. */
    Transcript repeat(PackedPlumb plumb) throws IOException, InterruptedException {
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            seen.add(line);
            if (line.startsWith("< ")) {
                int end = i + 1;
                while (end < lines.size() && lines.get(end).startsWith("|")) {
                    end++;
                }
                write(plumb.folder().resolve(line.substring(2)), lines.subList(i + 1, end));
            } else if (line.startsWith("> ")) {
                String[] words = line.substring(2).split(" ");
                pack(plumb.folder().resolve(words[0]), plumb.folder().resolve(words[1]));
            } else if (line.startsWith(COMMAND)) {
                List<String> words = words(line.substring(COMMAND.length()));
                seen.addAll(seen(plumb.run(words.toArray(String[]::new)), plumb.folder()));
                i = lastSeen(i);
            }
        }
        return new Transcript(seen);
    }

    /** The line with the exit code of a command; the command itself where nothing is expected yet. */
    private int lastSeen(int command) {
        for (int i = command + 1; i < lines.size() && !lines.get(i).startsWith(COMMAND); i++) {
            if (lines.get(i).startsWith("= ")) {
                return i;
            }
        }
        return command;
    }

    /** Whether another session went as this one expects. */
    boolean expects(Transcript other) {
        String expected = lines.stream()
                .map(line -> line.equals(ANY) ? "(.*\n)*?" : quoted(line) + "\n")
                .collect(Collectors.joining());
        return Pattern.matches(expected, other.text());
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    private static String quoted(String line) {
        return Stream.of(line.split(ANY, -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines.stream().map(line -> line.length() > 1 ? line.substring(2) : "").toList());
    }

    private static void pack(Path archive, Path folder) throws IOException {
        Files.createDirectories(archive.getParent());
        try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static List<String> words(String line) {
        return WORD.matcher(line).results().map(Transcript::word).toList();
    }

    private static String word(MatchResult word) {
        return word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3);
    }

    private static List<String> seen(Run run, Path folder) {
        List<String> seen = new ArrayList<>();
        hidden(run.out(), folder).lines().forEach(seen::add);
        hidden(run.err(), folder).lines().map(line -> "! " + line).forEach(seen::add);
        seen.add("= " + run.exitCode());
        return seen;
    }

    private static String hidden(String text, Path folder) {
        return text.replace(folder.toString(), "{folder}").replace(PackedPlumb.HOME.toString(), "{home}");
    }
}
