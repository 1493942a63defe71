package org.plumbline.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.dsl.project.Problem;

/** Knows what was told about each project, and tells the listener only what is new. */
final class Publication {

    private final FindingsListener listener;
    private final OpenTexts texts;
    private final Map<Path, Map<Path, FileFindings>> told = new HashMap<>();

    Publication(FindingsListener listener, OpenTexts texts) {
        this.listener = listener;
        this.texts = texts;
    }

    /**
     * Tells what was found in a project.
     *
     * @param read its texts
     */
    void publish(Path project, List<Problem> problems, Map<Path, String> read) {
        Map<Path, List<Problem>> byFile = new LinkedHashMap<>();
        for (Problem problem : problems) {
            String file = problem.position().file();
            byFile.computeIfAbsent(file.isEmpty() ? project : Path.of(file), key -> new ArrayList<>()).add(problem);
        }
        read.keySet().stream().filter(file -> texts.version(file).isPresent()).forEach(file -> byFile.putIfAbsent(file, List.of()));
        Map<Path, FileFindings> now = new LinkedHashMap<>();
        byFile.forEach((file, found) -> now.put(file,
                new FileFindings(file, Optional.ofNullable(read.get(file)), texts.version(file), found)));
        tell(project, now);
    }

    /** Takes back what was told about a project that is gone. */
    void forget(Path project) {
        tell(project, Map.of());
        told.remove(project);
    }

    private void tell(Path project, Map<Path, FileFindings> now) {
        Map<Path, FileFindings> before = told.getOrDefault(project, Map.of());
        List<FileFindings> changed = new ArrayList<>();
        now.values().stream().filter(findings -> !findings.equals(before.get(findings.file()))).forEach(changed::add);
        before.keySet().stream().filter(file -> !now.containsKey(file) && !before.get(file).problems().isEmpty())
                .forEach(file -> changed.add(new FileFindings(file, Optional.empty(), texts.version(file), List.of())));
        told.put(project, now);
        if (!changed.isEmpty()) {
            listener.published(changed);
        }
    }
}
