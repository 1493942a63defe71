package org.plumbline.core.dependencies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.settings.Dependency;
import org.plumbline.core.settings.SettingProblem;
import org.plumbline.core.text.NearestName;

/** Puts into words why a dependency leads nowhere, at its line in the {@code plumbline.toml} of the project asked about. */
final class DependencyProblems {

    private final OpenProject root;
    private final List<OpenProject> open;
    private final List<SettingProblem> found = new ArrayList<>();

    DependencyProblems(OpenProject root, List<OpenProject> open) {
        this.root = root;
        this.open = open;
    }

    /** Those of the settings themselves, too; in the order of the text, and each line and message once. */
    List<SettingProblem> all() {
        return Stream.concat(root.read().problems().stream(), found.stream()).distinct()
                .sorted(Comparator.comparingInt(SettingProblem::line).thenComparingInt(SettingProblem::column)).toList();
    }

    void missing(SourceProject from, Dependency needed, Dependency line) {
        Path archive = from.libraries().archive(needed.name(), needed.version());
        Map<String, String> others = otherVersions(from, needed.name());
        String bring = "open " + needed.label() + " as well (on the command line: name its folder, too), or put it at " + archive + ".";
        if (others.isEmpty()) {
            String near = near(from, needed.name()).map(name -> "Is " + name + " meant? Else ").orElse("");
            add(line, subject(from, needed) + " was not found: no open project is called so, and there is no " + archive + ".",
                    near.isEmpty() ? capital(bring) : near + bring);
        } else {
            String there = others.entrySet().stream().map(other -> needed.name() + " " + other.getKey() + " (" + other.getValue() + ")")
                    .collect(Collectors.joining(", "));
            String accept = from == root ? "Write " + needed.name() + " = \"" + others.keySet().iterator().next() + "\" if that will do; else " : "";
            add(line, subject(from, needed) + " was not found; there is " + there + ".", accept.isEmpty() ? capital(bring) : accept + bring);
        }
    }

    void ambiguous(SourceProject from, Dependency needed, Dependency line, List<OpenProject> fitting) {
        add(line, subject(from, needed) + " stands for " + fitting.size() + " open projects: "
                + fitting.stream().map(SourceProject::place).collect(Collectors.joining(", ")) + ".",
                "Close all but one, or give each a version of its own in its plumbline.toml.");
    }

    void otherContent(SourceProject from, Dependency needed, Dependency line, Library library) {
        add(line, subject(from, needed) + " was not found: " + library.archive() + " holds "
                + library.settings().label().orElse("a project without a name") + ".",
                "Put the right archive there; its plumbline.toml states name and version.");
    }

    void unusable(SourceProject from, Dependency needed, Dependency line, Path archive, LibraryException reason) {
        add(line, subject(from, needed) + " cannot be read: " + archive + " cannot serve, because " + reason.getMessage() + ".", reason.remedy());
    }

    void twoVersions(SourceProject from, Dependency needed, Dependency line, SourceProject other, Optional<Dependency> way) {
        String known = way.filter(first -> !first.name().equals(needed.name())).map(first -> " (through " + first.label() + ")").orElse("");
        add(line, subject(from, needed) + " would be a second version of " + other.label() + known + ".",
                "A project is used in one version only: bring all of them to the same.");
    }

    void circle(Circles.Circle circle, List<Optional<Dependency>> through) {
        // the way into the circle: for a circle through the project itself, its line that leads around
        int entry = circle.at().getFirst() == 0 ? circle.at().get(1) : circle.at().getFirst();
        String around = Stream.concat(circle.members().stream(), Stream.of(circle.members().getFirst())).map(SourceProject::label)
                .collect(Collectors.joining(" → "));
        add(through.get(entry).orElseThrow(), "Projects build upon each other in a circle: " + around + ".",
                "Take one of these dependencies out; what both sides need can be a project of its own.");
    }

    private void add(Dependency line, String message, String remedy) {
        found.add(new SettingProblem(line.position(), message, remedy));
    }

    private String subject(SourceProject from, Dependency needed) {
        return from == root ? needed.label() : needed.label() + ", which " + from.label() + " needs,";
    }

    /** Other versions of a project, with their places. */
    private Map<String, String> otherVersions(SourceProject from, String name) {
        Map<String, String> places = new LinkedHashMap<>();
        open.stream().filter(project -> project != root && project.settings().name().filter(name::equals).isPresent())
                .forEach(project -> project.settings().version().ifPresent(version -> places.putIfAbsent(version.text(), project.place())));
        from.libraries().packed().stream().filter(packed -> packed.name().equals(name))
                .forEach(packed -> places.putIfAbsent(packed.version().text(), from.libraries().archive(name, packed.version()).toString()));
        return places;
    }

    private Optional<String> near(SourceProject from, String name) {
        return NearestName.to(name, Stream.concat(open.stream().flatMap(project -> project.settings().name().stream()),
                from.libraries().packed().stream().map(LibraryFolder.Packed::name)).distinct().toList());
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
