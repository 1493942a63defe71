package org.plumbline.packaging;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lifts the class files of a directory's jars that are older than Java 6 to its format. Older ones are verified in a way that
 * no archive of classes can keep: they and all that inherits from them, such as the generated parser, are read and verified at each start.
 * A jar that was changed says so in a file of its own.
 */
public final class LiftOldClasses {

    private static final String NOTICE = "META-INF/CHANGED-BY-PLUMBLINE.txt";

    private final ClassLift lift;

    private LiftOldClasses(ClassLift lift) {
        this.lift = lift;
    }

    /**
     * @param args the directory
     * @throws IOException when the directory or a jar cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        Map<Path, Path> lifted = new LinkedHashMap<>();
        try (URLClassLoader libraries = new URLClassLoader(places(jars), ClassLoader.getPlatformClassLoader())) {
            LiftOldClasses task = new LiftOldClasses(new ClassLift(libraries));
            for (Path jar : jars) {
                // in a copy, for the class loader is reading the jar itself
                Path copy = Files.copy(jar, jar.resolveSibling(jar.getFileName() + ".lifted"), StandardCopyOption.REPLACE_EXISTING);
                if (task.liftAll(copy)) {
                    lifted.put(copy, jar);
                } else {
                    Files.delete(copy);
                }
            }
        }
        for (Map.Entry<Path, Path> each : lifted.entrySet()) {
            Files.move(each.getKey(), each.getValue(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static URL[] places(List<Path> jars) throws MalformedURLException {
        URL[] places = new URL[jars.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = jars.get(i).toUri().toURL();
        }
        return places;
    }

    private boolean liftAll(Path jar) throws IOException {
        int count = 0;
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            FileTime time = FileTime.fromMillis(0);
            for (Path file : classes(zip.getPath("/"))) {
                Optional<byte[]> lifted = lift.lifted(Files.readAllBytes(file));
                if (lifted.isPresent()) {
                    time = Files.getLastModifiedTime(file);
                    replace(file, lifted.get(), time);
                    count++;
                }
            }
            if (count > 0) {
                replace(zip.getPath(NOTICE), ("For Plumbline, " + count + " class files of this jar were lifted to the format of Java 6. "
                        + "What they do is what they did.\n").getBytes(StandardCharsets.UTF_8), time);
            }
        }
        return count > 0;
    }

    private static void replace(Path file, byte[] content, FileTime time) throws IOException {
        Files.write(file, content);
        Files.setLastModifiedTime(file, time);
    }

    private static List<Path> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        }
    }
}
